/**
 * How the page looks: light or dark as the reader's screen, light on paper. The colours are those of the evidence cards,
 * which the colour-blind tell apart; nothing is told by colour alone.
 */
import { styles } from '../evidence/styles.ts';

const { reference, yours } = styles;

const light = `--ink:#1a1a1a;--quiet:#4d4d4d;--paper:#ffffff;--panel:#f4f5f7;--line:#c4c8ce;--link:#00558a;--mark:#ffe9b8;--passed:${reference.light};--failed:${yours.light};--error:#1a1a1a;--waiting:#c9ccd1;--edge:#ffffff`;
const dark = `--ink:#e6e6e6;--quiet:#b3b9c1;--paper:#12161c;--panel:#1b2129;--line:#454d57;--link:#7cc0f0;--mark:#5a4300;--passed:${reference.dark};--failed:${yours.dark};--error:#f5f5f5;--waiting:#5b646e;--edge:#12161c`;

export const styleSheet = `
:root{color-scheme:light dark;${light}}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:var(--paper);font:1rem/1.5 system-ui,-apple-system,'Segoe UI','DejaVu Sans',sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:76rem;margin:0 auto;padding:.75rem 1rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;border-bottom:1px solid var(--line)}
main{outline:none}
footer{margin-top:3rem;border-top:1px solid var(--line);color:var(--quiet);font-size:.9rem}
h1{font-size:1.6rem;line-height:1.25;margin:.75rem 0}
h2{font-size:1.25rem;margin:2.25rem 0 .5rem}
h3{font-size:1.05rem;margin:0 0 .35rem}
h4{font-size:.95rem;margin:.75rem 0 .25rem}
p,ul,ol{margin:.5rem 0}
a{color:var(--link)}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,.box:focus-visible{outline:3px solid var(--failed);outline-offset:2px}
main:focus-visible{outline:3px solid var(--failed)}
.skip{position:absolute;left:-999rem}
.skip:focus{left:.5rem;top:.5rem;z-index:2;padding:.5rem .75rem;background:var(--paper);border:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem .9rem;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:.3rem 0}
nav a[aria-current]{color:var(--ink);font-weight:600;text-decoration-thickness:3px}
.switch{display:inline-flex;gap:.5rem;align-items:center;padding:.3rem 0;cursor:pointer;position:relative}
.switch input{position:absolute;opacity:0;inset:0;width:100%;height:100%;margin:0;cursor:pointer}
.track{width:2.4rem;height:1.35rem;border:2px solid var(--quiet);border-radius:1rem;position:relative;flex:none}
.track::after{content:'';position:absolute;width:.85rem;height:.85rem;left:.15rem;top:.1rem;border-radius:50%;background:var(--quiet)}
.switch input:checked+.track{background:var(--link);border-color:var(--link)}
.switch input:checked+.track::after{left:1.15rem;background:var(--paper)}
.switch input:focus-visible+.track{outline:3px solid var(--failed);outline-offset:2px}
.name{display:none}
:root:has(#names:checked) .name{display:inline}
:root:has(#names:checked) .alias{display:none}
.box{overflow-x:auto;max-width:100%;margin:.75rem 0}
table{border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums}
.wide{width:100%}
caption{text-align:left;font-weight:600;padding:.25rem 0}
th,td{padding:.35rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:normal}
td.text{min-width:14rem;overflow-wrap:anywhere}
thead th{border-bottom-width:2px;white-space:nowrap;vertical-align:bottom}
tbody th{font-weight:400;min-width:min(12rem,38vw);overflow-wrap:anywhere}
tbody th.number{min-width:0}
.who h2{margin-top:0}
.number{text-align:right;white-space:nowrap}
.differs{font-weight:700;background:var(--mark);color:var(--ink)}
th button{font:inherit;font-weight:600;color:inherit;background:none;border:0;padding:.15rem;cursor:pointer;text-align:inherit}
th button::after{content:' \\2195';color:var(--quiet)}
th[aria-sort=ascending] button::after{content:' \\2191'}
th[aria-sort=descending] button::after{content:' \\2193'}
.filter input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--quiet);border-radius:.25rem;padding:.3rem .5rem;width:min(100%,16rem)}
.filter:not([hidden]){display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
.bar{display:block;width:9rem;height:.8rem;margin-top:.35rem}
.key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;list-style:none;font-size:.9rem}
.key svg{width:.8rem;height:.8rem}
rect.passed{fill:var(--passed)}rect.failed{fill:var(--failed)}rect.error{fill:var(--error)}rect.waiting{fill:var(--waiting)}
.bar rect,.key rect{stroke:var(--edge);stroke-width:1;vector-effect:non-scaling-stroke}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:.75rem 0;padding:0;list-style:none}
.facts b{display:block;font-size:1.5rem;line-height:1.2}
.group,.who{margin:1.25rem 0;padding:.9rem 1rem;border:1px solid var(--line);border-radius:.4rem;background:var(--panel)}
.group:target,.who:target{outline:3px solid var(--failed)}
.quiet{color:var(--quiet)}
blockquote{margin:.4rem 0;padding-left:.8rem;border-left:3px solid var(--line)}
.question{font-style:italic}
.examples{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,27rem),1fr));gap:.75rem;margin:.75rem 0;padding:0;list-style:none}
figure{margin:0;min-width:0}
figcaption{font-size:.9rem;margin-bottom:.2rem}
pre{margin:0;padding:.5rem .6rem;background:var(--paper);border:1px solid var(--line);border-radius:.3rem;font:.84rem/1.45 ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;white-space:normal;direction:ltr;unicode-bidi:isolate}
pre .row{display:grid;grid-template-columns:3.4em 1fr;white-space:pre-wrap;overflow-wrap:anywhere;tab-size:2}
pre .at{color:var(--quiet);user-select:none;-webkit-user-select:none}
pre .here{font-weight:700}
mark{background:var(--mark);color:inherit;outline:1px solid var(--failed);border-radius:.1rem}
details{margin:.5rem 0}
summary{cursor:pointer;padding:.2rem 0}
.inline{display:flex;flex-wrap:wrap;gap:.25rem 1rem;padding:0;list-style:none}
.fix{display:grid;grid-template-columns:auto 1fr;gap:0 .6rem}
code{font-family:ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;font-size:.9em;unicode-bidi:isolate;direction:ltr}
.plot{display:block;color:var(--ink);font-size:12px}
.plot .columns rect{fill:var(--passed)}.plot .spots circle{fill:var(--failed);fill-opacity:.45;stroke:none}
.plot .lines{color:var(--line)}
@media (max-width:30rem){nav ul{gap:.25rem .6rem;font-size:.93rem}header,main,footer{padding:.6rem .75rem}.group,.who{padding:.7rem}ol{padding-left:1.6rem}}
@media print{header,.filter,.skip,footer{display:none}.group,.who,figure,tr{break-inside:avoid}.box{overflow:visible}th button::after{content:''}main{max-width:none;padding:0}}
`;
