/** Accidents, findings and the quotes in them. */
export const ACCIDENT_STYLE = `
.accident{border-top:4px solid var(--ink);padding:1.25rem 0 0;margin-top:4rem;content-visibility:auto;contain-intrinsic-size:auto 60rem}
.accident>header{margin-bottom:.5rem}
h2{font:700 clamp(1.5rem,1.2rem + 1.2vw,2.125rem)/1.2 var(--serif);text-wrap:balance}
.accident .about{margin:.3rem 0 .5rem}
.accident .tally{font-size:.9375rem}
.accident>section,.accident>details>section{margin-top:3.25rem}
.accident>details{margin-top:1rem}
.nothing{margin-top:1rem}
.ways{display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;margin-top:.6rem;font-size:.9375rem}
h3{font:700 1.1875rem/1.3 var(--sans);margin-bottom:1rem}
.finding{border-top:1px solid var(--line);padding:1.5rem 2px 2.25rem;content-visibility:auto;contain-intrinsic-size:auto 28rem;scroll-margin-top:1rem}
.findings h3{margin-bottom:.75rem}
.badge{display:inline-flex;gap:.45em;align-items:center;font-size:.8125rem;font-weight:700;padding:.22rem .6rem;border-radius:3px;border:1.5px solid var(--badge);color:var(--badge)}
.badge .icon{color:inherit!important}
.badge.contradiction{--badge:var(--contradiction);background:var(--badge);color:var(--paper)}
.badge.dispute{--badge:var(--dispute)}
.badge.drift{--badge:var(--drift)}
.badge.update{--badge:var(--update);border-color:var(--line)}
.badge.reconciliation{--badge:var(--reconciliation);border-color:var(--line)}
.badge.refinement{--badge:var(--refinement);border-color:var(--line)}
h4{font:700 1.5rem/1.2 var(--serif);margin:.65rem 0 .3rem}
.finding .id span{margin-left:.5em}
.finding .id .gate{display:block;margin:0}
.finding header{margin-bottom:.75rem}
.message{font-size:1.0625rem;max-width:46em}
.why{margin-top:.5rem;max-width:46em}
.sum{font:700 1.25rem/1.4 var(--serif);margin-top:.6rem}
.positions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:2.25rem 2.5rem;margin-top:1.75rem}
@media (min-width:64rem){.positions:has(>:nth-child(4):last-child){grid-template-columns:1fr 1fr}}
.position{min-width:0;max-width:44rem}
h5{font:700 1.375rem/1.25 var(--serif);border-top:2px solid var(--ink);padding-top:.6rem}
.holders,.origin{font-size:.875rem;line-height:1.45}
.holders{margin-top:.3rem}
.quotes{margin-top:1rem}
.quote+.quote{margin-top:1.25rem}
.by{font-size:.875rem}
blockquote{font:1.0625rem/1.5 var(--serif);color:var(--soft);margin:.15rem 0 .2rem}
blockquote mark{color:var(--ink);font-weight:700}
[data-fact=statement] blockquote mark{font-weight:400;border-bottom-width:1px}
[data-fact=statement] blockquote mark b{border-bottom:2px solid currentColor}
.voice{font-size:.875rem}
.tag{display:inline-block;border:1px solid currentColor;border-radius:2px;padding:0 .35em;font-size:.75rem;line-height:1.45;color:var(--ink)}
.position details{margin-top:1rem;font-size:.875rem}
.more-quotes li{margin-top:.6rem}
.more-quotes mark{font-family:var(--serif)}
.more-quotes .place{display:block}
.more-quotes .place a{color:inherit}
@media (min-width:64rem){.finding{display:grid;grid-template-columns:13rem minmax(0,1fr);column-gap:3rem}.finding h4{font-size:1.625rem}}
`;
