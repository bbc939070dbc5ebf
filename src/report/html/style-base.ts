/** Colours, type, masthead, filters and contents. */
export const BASE_STYLE = `
:root{color-scheme:light dark;
--paper:#fff;--wash:#f5f4f0;--ink:#17191e;--soft:#575c66;--line:#d9d8d3;--mark:#ffeb99;--link:#0a4c86;--data:#0b5394;
--contradiction:#ad0020;--dispute:#874400;--drift:#6b2a90;--update:#0b5394;--reconciliation:#0d6240;--refinement:#4a505a;
--serif:"Iowan Old Style",Charter,"Bitstream Charter",Georgia,"Times New Roman",serif;
--sans:-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;
--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media screen and (prefers-color-scheme:dark){:root{
--paper:#131519;--wash:#1c1f25;--ink:#ebe9e3;--soft:#a8adb7;--line:#363a42;--mark:#5c4a00;--link:#8fc5ff;--data:#84b9f2;
--contradiction:#ff9191;--dispute:#f2b563;--drift:#d3a5f0;--update:#8cc0f7;--reconciliation:#7cd2a2;--refinement:#b7bdc8}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1.5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:80rem;padding:0 clamp(1rem,4vw,3rem);background:var(--paper);color:var(--ink);font:1rem/1.55 var(--sans);overflow-wrap:break-word}
h1,h2,h3,h4,h5,p,ul,ol,dl,dd,figure,blockquote,fieldset{margin:0;padding:0}
ul,ol{list-style:none}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
mark{background:var(--mark);color:var(--ink);padding:.05em .1em;border-bottom:2px solid currentColor}
cite{font-style:normal;font-weight:600}
time,.no-date{white-space:nowrap}
summary{cursor:pointer;color:var(--link);width:fit-content}
.shapes{position:absolute}
.icon{width:1em;height:1em;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round;vertical-align:-.1em;flex:none}
.hidden-word{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:0;background:var(--paper);padding:.75rem 1rem;z-index:9}
.skip:focus{left:0}
.place,.id,.code{font:.75rem/1.5 var(--mono);color:var(--soft);overflow-wrap:anywhere}
.about,.who,.holders,.origin,.key,.voice,.by time,.no-date{color:var(--soft)}
.contradiction>.icon,.tally .contradiction,.scores .contradiction .word,.filters .contradiction .icon{color:var(--contradiction)}
.dispute>.icon,.tally .dispute,.scores .dispute .word,.filters .dispute .icon{color:var(--dispute)}
.drift>.icon,.tally .drift,.scores .drift .word,.filters .drift .icon{color:var(--drift)}
.update>.icon,.tally .update,.scores .update .word,.filters .update .icon{color:var(--update)}
.reconciliation>.icon,.tally .reconciliation,.scores .reconciliation .word,.filters .reconciliation .icon{color:var(--reconciliation)}
.refinement>.icon,.tally .refinement,.scores .refinement .word,.filters .refinement .icon{color:var(--refinement)}
.masthead{padding:1.25rem 0 2.5rem}
.brand{border-bottom:1px solid var(--line);padding-bottom:.75rem;font-size:.875rem;color:var(--soft)}
.brand b{color:var(--ink);letter-spacing:.01em;margin-right:.5em}
.kicker{font:italic 1.25rem/1.3 var(--serif);color:var(--soft);margin-top:2.25rem}
.kicker+h1{margin-top:.35rem}
h1{font:700 clamp(1.9rem,1.2rem + 2.6vw,3.25rem)/1.12 var(--serif);letter-spacing:-.01em;margin-top:2.25rem;max-width:24em;text-wrap:balance}
.summary{margin-top:1rem;font-size:1.0625rem;color:var(--soft);max-width:60em}
.incomplete{margin-top:1.25rem;border-left:4px solid var(--contradiction);padding:.5rem 1rem;background:var(--wash)}
.scores{display:flex;flex-wrap:wrap;gap:1.5rem 2.5rem;margin-top:2.25rem}
.scores li{flex:1 1 9rem;max-width:14rem;border-top:3px solid var(--ink);padding-top:.6rem;font-size:.875rem;line-height:1.4}
.scores .number{display:block;font:700 2.5rem/1.1 var(--serif)}
.scores .word{display:flex;gap:.4em;align-items:center;font-weight:700;margin:.15rem 0 .3rem}
.scores .meaning{color:var(--soft)}
.filters{display:flex;flex-wrap:wrap;gap:.75rem 2rem;align-items:center;padding:.9rem 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);background:var(--paper);font-size:.9375rem}
.filters fieldset{border:0;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem;min-width:0;flex-basis:100%}
.filters legend{float:left;padding:0;margin-right:1.1rem;font-weight:700}
@media (max-width:40rem){.filters legend{float:none;margin:0 0 .25rem}}
.filters fieldset label{display:inline-flex;gap:.4em;align-items:center;padding:.2rem 0;cursor:pointer}
.filters input{width:1.1rem;height:1.1rem;margin:0;accent-color:var(--link)}
.filters .count{color:var(--soft)}
.filters .field{max-width:100%}
.filters .field>label{font-weight:700;margin-right:.5em}
.filters select,.filters button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:3px;padding:.3rem .6rem;max-width:min(18rem,70vw);min-height:2.1rem}
.filters button{cursor:pointer}
.filters button:hover{background:var(--wash)}
.filters .shown{margin-left:auto;color:var(--soft)}
.filters.narrow .shown{color:var(--ink);font-weight:700}
@media (min-width:64rem) and (min-height:44rem){.filters{position:sticky;top:0;z-index:5}html{scroll-padding-top:6rem}}
.contents{padding:2.5rem 0 1rem}
.contents h2{font:700 1.125rem/1.3 var(--sans)}
.contents ol{margin-top:.75rem}
.contents ol.short>li{padding:.6rem 0}
.contents ol.short>li>a{font:700 1.1875rem/1.35 var(--serif);margin-right:.5em}
.contents ol.short ul{display:flex;flex-wrap:wrap;gap:.2rem 1.75rem;margin-top:.4rem;font-size:.9375rem}
.contents ol.short ul a{display:inline-flex;gap:.45em;align-items:center;padding:.15rem 0}
.contents ol.long{columns:24rem;column-gap:3rem}
.contents ol.long>li{break-inside:avoid;padding:.4rem 0;border-bottom:1px solid var(--line);font-size:.9375rem}
.contents .about{font-size:.875rem}
.contents details{margin-top:1rem}
.tally{display:flex;flex-wrap:wrap;gap:.1rem 1rem;font-size:.8125rem;font-weight:600}
.tally li{display:inline-flex;gap:.35em;align-items:center}
footer{border-top:1px solid var(--line);margin-top:5rem;padding:1.25rem 0 3rem;font-size:.875rem;color:var(--soft)}
footer p{max-width:60em;margin-bottom:.5rem}
`;
