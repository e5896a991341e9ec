/** The panels of an exercise, by its routine: the same for every exercise that uses it. */
import type {
	BackwardInputs,
	CompareGradientsInputs,
	DerivativesInputs,
	DescentInputs,
	DifferenceInputs,
	DirectionalInputs,
	GradientInputs,
	MostSensitiveInputs,
	NudgeInputs,
	RateGoalInputs,
	Reference,
	RegimeInputs,
	RelativeErrorInputs,
	RepeatedInputs,
	SlopeTableInputs,
	SteepestInputs,
	TangentInputs,
} from '../spec-types.ts';
import type { Panel } from './panel.ts';
import { endPanel, gradientsPanel, layersPanel, rowPanel } from './panels/comparison.ts';
import { descentPanels } from './panels/descents.ts';
import { derivativePanels, nudgePanel, quotientPanel, tablePanel, tangentPanel } from './panels/functions.ts';
import { directionalPanel, distancePanel, knobPanel, steepestPanel } from './panels/planes.ts';
import { goalPanels, regimePanel } from './panels/rates.ts';
import { fieldOfDifference, fieldOfGradient, gradientPanel } from './panels/vectors.ts';
import type { Shown, ShownExercise } from './shown.ts';

/** More than these do not fit on a page that is printed. */
const mostPanels = 6;

export function panelsOf(shown: ShownExercise): Panel[] {
	const { exercise, cases, chosen } = shown;
	const { columns } = exercise.form;
	const [first] = cases;
	if (first?.inputs.routine === 'derivatives') {
		return derivativePanels(cases as readonly Of<DerivativesInputs>[]).slice(0, mostPanels);
	}
	return cases
		.flatMap((one) =>
			panelsOfCase(one, columns, chosen).map((panel) => (one.rows.length > 0 ? panel : withoutYours(panel))),
		)
		.slice(0, mostPanels);
}

const withoutYours = (panel: Panel): Panel => ({ ...panel, note: 'none of your values could be read' });

type Of<Inputs extends Reference> = Shown & { readonly inputs: Inputs };

function panelsOfCase(shown: Shown, columns: readonly string[], chosen: number | undefined): Panel[] {
	const { inputs } = shown;
	switch (inputs.routine) {
		case 'difference': {
			if (inputs.variables.length === 1) return [quotientPanel(shown as Of<DifferenceInputs>)];
			return [gradientPanel(fieldOfDifference(inputs), shown)];
		}
		case 'derivatives':
			return derivativePanels([shown as Of<DerivativesInputs>]);
		case 'slope-table':
			return [tablePanel(shown as Of<SlopeTableInputs>, columns)];
		case 'tangent':
			return [tangentPanel(shown as Of<TangentInputs>)];
		case 'nudge':
			return [nudgePanel(shown as Of<NudgeInputs>)];
		case 'gradient':
			return [gradientPanel(fieldOfGradient(inputs as GradientInputs), shown)];
		case 'steepest':
			return [steepestPanel(shown as Of<SteepestInputs>)];
		case 'directional':
			return [directionalPanel(shown as Of<DirectionalInputs>)];
		case 'relative-error':
			return [distancePanel(shown as Of<RelativeErrorInputs>)];
		case 'most-sensitive':
			return [knobPanel(shown as Of<MostSensitiveInputs>)];
		case 'gradient-descent': {
			const panels = descentPanels(shown as Of<DescentInputs>, columns);
			const isNetsEnd = inputs.rows === 'end' && typeof inputs.loss !== 'string';
			return isNetsEnd ? [endPanel(shown, columns, panels[0]?.subtitle ?? '')] : panels;
		}
		case 'learning-rate-regime':
			return [regimePanel(shown as Of<RegimeInputs>)];
		case 'rate-goal':
			return goalPanels(shown as Of<RateGoalInputs>, chosen);
		case 'backward':
			return [rowPanel(shown as Of<BackwardInputs>, columns)];
		case 'repeated':
			return [layersPanel(shown as Of<RepeatedInputs>)];
		case 'compare-gradients':
			return [gradientsPanel(shown as Of<CompareGradientsInputs>)];
	}
}
