/**
 * All misconceptions, each once. Where two fit equally well, the one that stands first is the more telling name: what
 * says how an error was made stands before what only says how it looks (an error turned round before a negated
 * gradient, a lost coefficient before another learning rate), and columns and rounding stand last.
 */
import activationSlopeMissing from './activation-slope-missing.ts';
import allCoordinatesShifted from './all-coordinates-shifted.ts';
import boundaryCase from './boundary-case.ts';
import caretForPower from './caret-for-power.ts';
import chainAdded from './chain-added.ts';
import coefficientDropped from './coefficient-dropped.ts';
import columnsSwapped from './columns-swapped.ts';
import coordinateNotRestored from './coordinate-not-restored.ts';
import crossTermMissing from './cross-term-missing.ts';
import differenceDivisorWrong from './difference-divisor-wrong.ts';
import differenceNotDivided from './difference-not-divided.ts';
import differenceReversed from './difference-reversed.ts';
import directionNotNormalised from './direction-not-normalised.ts';
import directionUphill from './direction-uphill.ts';
import errorReversed from './error-reversed.ts';
import exponentKept from './exponent-kept.ts';
import factorMissing from './factor-missing.ts';
import factorSwapped from './factor-swapped.ts';
import gradientNegated from './gradient-negated.ts';
import gradientNormalised from './gradient-normalised.ts';
import gradientNotReset from './gradient-not-reset.ts';
import gradientOverwritten from './gradient-overwritten.ts';
import hardCodedOutput from './hard-coded-output.ts';
import innerDerivativeMissing from './inner-derivative-missing.ts';
import inputIgnored from './input-ignored.ts';
import learningRateAppliedTwice from './learning-rate-applied-twice.ts';
import learningRateChanged from './learning-rate-changed.ts';
import learningRateMissing from './learning-rate-missing.ts';
import learningRateTooLarge from './learning-rate-too-large.ts';
import learningRateTooSmall from './learning-rate-too-small.ts';
import loggedBeforeUpdate from './logged-before-update.ts';
import lossAfterUpdate from './loss-after-update.ts';
import lossBeforeUpdate from './loss-before-update.ts';
import magnitudeIgnored from './magnitude-ignored.ts';
import meanMissing from './mean-missing.ts';
import type { Misconception } from './misconception.ts';
import momentumAveraged from './momentum-averaged.ts';
import momentumIgnored from './momentum-ignored.ts';
import notRelative from './not-relative.ts';
import offByOneSteps from './off-by-one-steps.ts';
import onePartialForAll from './one-partial-for-all.ts';
import oneSidedDifference from './one-sided-difference.ts';
import outerDerivativeAtWrongPoint from './outer-derivative-at-wrong-point.ts';
import outerDerivativeMissing from './outer-derivative-missing.ts';
import parameterNotUpdated from './parameter-not-updated.ts';
import partialIncludesOther from './partial-includes-other.ts';
import partialsSwapped from './partials-swapped.ts';
import pointAliased from './point-aliased.ts';
import precedence from './precedence.ts';
import printedTooCoarsely from './printed-too-coarsely.ts';
import productRuleSkipped from './product-rule-skipped.ts';
import productRuleSubtracted from './product-rule-subtracted.ts';
import quotientDenominatorNotSquared from './quotient-denominator-not-squared.ts';
import quotientRuleReversed from './quotient-rule-reversed.ts';
import restartsFromStart from './restarts-from-start.ts';
import roundedWhileComputing from './rounded-while-computing.ts';
import ruleConfused from './rule-confused.ts';
import secantForTangent from './secant-for-tangent.ts';
import sequentialUpdate from './sequential-update.ts';
import slopeAtWrongPoint from './slope-at-wrong-point.ts';
import slopeForMove from './slope-for-move.ts';
import slopeFrozen from './slope-frozen.ts';
import slopeLags from './slope-lags.ts';
import stateNotReset from './state-not-reset.ts';
import stepReplacesParameter from './step-replaces-parameter.ts';
import stepTooCoarse from './step-too-coarse.ts';
import stepTooFine from './step-too-fine.ts';
import stopTestWrong from './stop-test-wrong.ts';
import tangentThroughOrigin from './tangent-through-origin.ts';
import updateAddsGradient from './update-adds-gradient.ts';
import updateOncePerEpoch from './update-once-per-epoch.ts';
import upstreamMissing from './upstream-missing.ts';
import valueForSlope from './value-for-slope.ts';
import velocityScaled from './velocity-scaled.ts';
import weightsUpdatedTooEarly from './weights-updated-too-early.ts';

export const misconceptions: readonly Misconception[] = [
	differenceReversed,
	errorReversed,
	directionUphill,
	updateAddsGradient,
	partialsSwapped,
	valueForSlope,
	tangentThroughOrigin,
	slopeAtWrongPoint,
	slopeForMove,
	activationSlopeMissing,
	upstreamMissing,
	innerDerivativeMissing,
	outerDerivativeMissing,
	outerDerivativeAtWrongPoint,
	secantForTangent,
	stepTooCoarse,
	stepTooFine,
	chainAdded,
	boundaryCase,
	factorMissing,
	factorSwapped,
	gradientOverwritten,
	weightsUpdatedTooEarly,
	caretForPower,
	exponentKept,
	coefficientDropped,
	productRuleSkipped,
	productRuleSubtracted,
	quotientRuleReversed,
	quotientDenominatorNotSquared,
	ruleConfused,
	differenceNotDivided,
	differenceDivisorWrong,
	coordinateNotRestored,
	oneSidedDifference,
	precedence,
	partialIncludesOther,
	onePartialForAll,
	crossTermMissing,
	allCoordinatesShifted,
	pointAliased,
	directionNotNormalised,
	magnitudeIgnored,
	notRelative,
	gradientNegated,
	learningRateMissing,
	learningRateAppliedTwice,
	slopeFrozen,
	slopeLags,
	meanMissing,
	learningRateTooLarge,
	learningRateChanged,
	learningRateTooSmall,
	sequentialUpdate,
	restartsFromStart,
	parameterNotUpdated,
	updateOncePerEpoch,
	stepReplacesParameter,
	gradientNotReset,
	gradientNormalised,
	momentumIgnored,
	velocityScaled,
	momentumAveraged,
	stateNotReset,
	stopTestWrong,
	offByOneSteps,
	loggedBeforeUpdate,
	lossBeforeUpdate,
	lossAfterUpdate,
	roundedWhileComputing,
	printedTooCoarsely,
	columnsSwapped,
	hardCodedOutput,
	inputIgnored,
];
