/** Reads like a printed document, on screen and on paper; nothing is loaded from elsewhere. */
export const PAGE_STYLE = `
:root { color-scheme: light; --ink: #1c2430; --soft: #55606e; --line: #d5dae1; --paper: #fff; --stop: #9f1d1d; --go: #1b6b3a; --hold: #8a5a00; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef1f4; color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 52rem; margin: 2rem auto; padding: 3rem; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 .75rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); font-size: 1.15rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .5rem 0; }
.lead { margin: 1.25rem 0; padding: .9rem 1.1rem; border-left: 4px solid var(--soft); background: #f6f7f9; font-size: 1.05rem; }
.lead.exclude { border-color: var(--stop); } .lead.allow { border-color: var(--go); } .lead.hold { border-color: var(--hold); }
.soft { color: var(--soft); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
caption { padding: .25rem 0 .5rem; text-align: left; color: var(--soft); }
th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 600; }
tbody th { font-weight: 600; }
.scopes th:first-child { width: 38%; } .scopes tbody th { font-weight: 400; }
table + table { margin-top: 1.5rem; }
.facts th { width: 12.5rem; color: var(--soft); font-weight: 400; }
.facts th, .facts td { padding: .2rem .75rem .2rem 0; border-bottom: 0; }
.verdict { font-weight: 600; } .verdict.exclude { color: var(--stop); } .verdict.allow { color: var(--go); } .verdict.hold { color: var(--hold); }
ol.events { margin: 0; padding: 0; list-style: none; counter-reset: event; }
ol.events > li { padding: 1.1rem 0 1.1rem 3rem; border-bottom: 1px solid var(--line); position: relative; counter-increment: event; }
ol.events > li::before { content: counter(event); position: absolute; left: 0; top: 1.1rem; width: 1.9rem; height: 1.9rem; border: 1.5px solid var(--soft); border-radius: 50%; text-align: center; line-height: 1.75rem; color: var(--soft); font-size: .85rem; font-weight: 600; }
.when { margin: 0 0 .35rem; color: var(--soft); }
blockquote { margin: .5rem 0 .65rem; padding: .5rem .9rem; border: 1px solid var(--line); border-radius: 4px; background: #fafbfc; font-size: 1.05rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.note { margin: .35rem 0; color: var(--hold); font-weight: 600; }
code { font: .9em ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.sign { padding: 0 .25em; border: 1px solid var(--line); border-radius: 3px; background: #fff; color: var(--soft); font-size: .75em; unicode-bidi: isolate; direction: ltr; }
dl { margin: 0; } dt { margin-top: .6rem; font-weight: 600; } dd { margin: 0; }
@media (max-width: 40rem) { main { margin: 0; padding: 1.25rem; border: 0; } .facts th { width: 8.5rem; } ol.events > li { padding-left: 2.5rem; } }
@media print {
	@page { margin: 18mm 16mm; }
	body { background: none; font-size: 10.5pt; }
	main { max-width: none; margin: 0; padding: 0; border: 0; }
	h2, h3, .when { break-after: avoid; }
	tr, .lead { break-inside: avoid; }
	.lead, blockquote { background: none; }
	.verdict, .lead, .note { print-color-adjust: exact; }
}`;
