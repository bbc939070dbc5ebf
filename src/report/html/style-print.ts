/** On paper everything is open and nothing sticks; without script nothing is folded either. */
export const PRINT_STYLE = `
@media print{
:root{color-scheme:light}
html{font-size:9.5pt}
body{max-width:none;padding:0}
h1{font-size:22pt;margin-top:10pt}
.skip,.ways,.filters fieldset,.filters .field,.filters:not(.narrow){display:none!important}
.filters,.filters.narrow{position:static;border:0;padding:0}
.filters .shown{margin:0}
.accident,.finding{content-visibility:visible}
.accident{margin-top:24pt}
.finding{display:block}
.quote,.position h5,.figure,figure,tr,.agreements dl>div{break-inside:avoid}
h2,h3,h4,h5,summary{break-after:avoid}
details::details-content{content-visibility:visible;display:block;block-size:auto}
.scroll{overflow:visible;max-height:none;width:auto}
thead th,thead td,.matrix tbody th{position:static}
th,td{min-width:0;padding-right:.5rem;overflow-wrap:anywhere}
table{font-size:7.5pt;width:100%}
a{color:inherit;text-decoration:none}
mark,.badge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
@media (scripting:none){details::details-content{content-visibility:visible;display:block;block-size:auto}}
@media (forced-colors:active){.badge{border-color:currentColor}mark{forced-color-adjust:auto}}
`;
