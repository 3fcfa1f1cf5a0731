// The look of the page: quiet, rules instead of boxes, colour spent only on meaning, legible in greyscale and on paper.

export const style = `
:root{--bg:#F4F3EE;--surface:#FFF;--line:#D6D3C9;--edge:#85827A;--ink:#1B201E;--ink2:#474D49;--ink3:#60655F;--found:#124B43;--likely:#734C00;--likelyfill:#F6E3B4;--likelyedge:#946400;--unknown:#5B3670;--unknownfill:#F5EFF8;--unknownedge:#7D5797;--absent:#5A5E5A;--against:#43260F;--alarm:#B40F1E;--onalarm:#FFF;--focus:#1B201E;color-scheme:light;--sans:"Source Sans 3",system-ui,-apple-system,"Segoe UI","DejaVu Sans",sans-serif;--serif:"Source Serif 4",Charter,"Iowan Old Style",Georgia,"DejaVu Serif",serif}
@media screen and (prefers-color-scheme:dark){:root{--bg:#14110E;--surface:#1D1915;--line:#3A332B;--edge:#8C8174;--ink:#EFE6DA;--ink2:#C8BCAC;--ink3:#A6998A;--found:#8CCBB6;--likely:#E9B85C;--likelyfill:#33270F;--likelyedge:#B98A33;--unknown:#CDB2DF;--unknownfill:#231B29;--unknownedge:#9E80B4;--absent:#A6998A;--against:#DCC9B2;--alarm:#FF7468;--onalarm:#24060A;--focus:#FFC46B;color-scheme:dark}}
*{box-sizing:border-box}
html{font-size:106.25%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:400 1rem/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums}
h1,h2,h3,p,ul,ol,dl,dd{margin:0;padding:0}ul,ol{list-style:none}
main{max-width:1080px;margin:0 auto;padding:24px 40px 48px}
header{display:flex;align-items:baseline;gap:12px;padding-bottom:12px;border-bottom:1.5px solid var(--ink);margin-bottom:24px}
header b{font:500 1.25rem/1 var(--serif)}header span{margin-left:auto;color:var(--ink2);font-size:.882rem}
.mark{flex:none;vertical-align:-.15em}
h1{font:420 2.2rem/1.14 var(--serif);letter-spacing:-.012em;text-wrap:balance;max-width:24em}
h2{font:430 1.36rem/1.2 var(--serif);border-top:1.5px solid var(--ink);padding-top:10px;margin:32px 0 6px}
h2 small{font:400 .882rem/1.3 var(--sans);color:var(--ink2);margin-left:10px}
h3{font-size:1rem;font-weight:650;line-height:1.3}
.lead{margin-top:10px;color:var(--ink2);max-width:60em}.lead b{color:var(--ink);font-weight:650}
.small{font-size:.882rem;line-height:1.4;color:var(--ink2)}.fine{font-size:.8rem;line-height:1.4;color:var(--ink3)}
.sum{border:1.5px solid var(--ink);border-radius:10px;background:var(--surface);padding:10px 16px;margin-bottom:16px;break-inside:avoid}.sum dl>div{display:grid;grid-template-columns:8.5em 1fr;gap:0 12px;padding:2px 0}.sum dt{color:var(--ink2);font-size:.882rem}.sum .is-strong dd{font-weight:650}.sum .is-alarm dt,.sum .is-alarm dd{color:var(--alarm);font-weight:650}.sum .is-unknown dt{color:var(--unknown)}.sum .is-likely dt{color:var(--likely)}.sum .is-found dt{color:var(--found)}
.alarm{display:grid;grid-template-columns:8.5em 1fr;border:1.5px solid var(--alarm);border-radius:10px;overflow:hidden;margin-bottom:12px;background:var(--surface);break-inside:avoid}
.alarm>div:first-child{background:var(--alarm);color:var(--onalarm);padding:12px;text-align:center;font-weight:650;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:4px}
.alarm.ask>div:first-child{background:none;color:var(--alarm);border-right:1.5px dashed var(--alarm)}.alarm.ask .mark path:last-child{stroke:var(--surface)}
.alarm>div:last-child{padding:12px 16px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 40px;align-items:start}.two h2{margin-top:24px}.alone{grid-template-columns:1fr}.alone dl{columns:2;column-gap:40px}.gap dl>div{break-inside:avoid}
.rows>li{display:grid;grid-template-columns:24px 1fr;padding:9px 0;border-bottom:1px solid var(--line);break-inside:avoid}
.rows>li>.mark{margin-top:.22em}.times>li{grid-template-columns:10em 1fr;gap:0 16px}.times p{max-width:66ch}.bare>li{display:block}.paper{display:none}
.gap{border:1.5px dashed var(--unknownedge);background:var(--unknownfill);border-radius:10px;padding:10px 16px 14px;margin-top:24px}
.gap h2{border:0;margin:0;padding:0;color:var(--unknown)}.gap dt{color:var(--unknown);font-weight:650;margin-top:8px}.gap dd{font-size:.882rem;line-height:1.4;padding-left:22px}
.halves{columns:2;column-gap:40px}
.plan>li{border-bottom:1px solid var(--line);padding:10px 0;break-inside:avoid}
.gap dt .mark{margin-right:4px}
.plan .head{display:grid;grid-template-columns:24px 5.6em 1fr auto;gap:0 8px;align-items:baseline}
.plan .advice{font-weight:650}.plan .body{padding-left:calc(24px + 5.6em + 16px)}
.plan .body p{margin-top:3px;max-width:66ch}.grade{font-size:.882rem;color:var(--ink2);text-align:right}
.check{color:var(--unknown);border-bottom:1px dashed var(--unknownedge)}
.wait{color:var(--alarm);margin:8px 0}.care{color:var(--likely)}.open{color:var(--unknown)}
details summary{cursor:pointer;font-size:.882rem;color:var(--ink2);min-height:24px}
:focus-visible{outline:3px solid var(--focus);outline-offset:3px;border-radius:6px}
details ul{padding:4px 0 4px 14px;border-left:1.5px solid var(--ink3)}
footer{margin-top:36px;padding-top:12px;border-top:1px solid var(--line)}
@media screen and (max-width:720px){.sum dl>div{grid-template-columns:1fr}main{padding:16px}h1{font-size:1.7rem}.two{grid-template-columns:1fr}.halves{columns:1}.alarm{grid-template-columns:1fr}.alarm.ask>div:first-child{border-right:0;border-bottom:1.5px dashed var(--alarm)}.alone dl{columns:1}.plan .head{grid-template-columns:24px 1fr}.plan .head>*{grid-column:2}.plan .head>.mark{grid-column:1;grid-row:1}.grade{text-align:left}.times>li{grid-template-columns:1fr}.plan .body{padding-left:32px}}
@media (forced-colors:active){:root{--found:CanvasText;--likelyedge:CanvasText;--unknownedge:CanvasText;--absent:CanvasText;--against:CanvasText;--alarm:CanvasText;--bg:Canvas;--surface:Canvas;--onalarm:Canvas}.mark{forced-color-adjust:none}.alarm>div:first-child{background:Canvas;color:CanvasText;border-right:3px solid CanvasText}.alarm .mark path:last-child{stroke:Canvas}}
@page{margin:14mm 14mm 18mm}
@media print{:root{--bg:#FFF}html{font-size:11px}main{max-width:none;padding:0}h2{margin-top:18px;break-after:avoid}.gap,.alarm{background:#FFF}p,dd{break-inside:avoid}.works{break-inside:auto}details{display:none}.paper{display:block}.rows>li>.mark,.plan .mark,.gap .mark{width:11px;height:11px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`;
