import { Html } from '../html';

/** Blue, orange and vermilion of Okabe and Ito's palette, which all kinds of colour vision tell apart. */
export const PAGE_STYLE = new Html(`
:root { color-scheme: light dark; --page: #f3f5f7; --card: #fff; --ink: #1c2430; --soft: #55606e; --faint: #a3adb8; --line: #dfe4e9; --stop: #0072b2; --back: #e69f00; --alarm: #c44f00; --alarm-back: #fff1e6; }
@media (prefers-color-scheme: dark) { :root { --page: #12161b; --card: #1b2128; --ink: #e8edf2; --soft: #a7b2be; --faint: #65717e; --line: #323b45; --stop: #56b4e9; --back: #e69f00; --alarm: #ff8c42; --alarm-back: #33231a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 70rem; margin: 0 auto; padding: 2.5rem 1.25rem; }
h1, h2, p { margin: 0; }
h1 { font-size: 2rem; line-height: 1.2; letter-spacing: -.01em; }
h2 { font-size: 1.05rem; line-height: 1.35; }
.kicker { color: var(--soft); font-weight: 600; }
.soft, .quiet, footer { color: var(--soft); font-size: .9rem; }
header { margin-bottom: 1.75rem; }
.alarm ul { margin: .35rem 0 0; padding-left: 1.2rem; }
.alarm { margin-bottom: 1rem; padding: .8rem 1.1rem; border-left: 4px solid var(--alarm); border-radius: 6px; background: var(--alarm-back); overflow-wrap: anywhere; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: 1rem; }
.figure, .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1.1rem 1.25rem; min-width: 0; }
.figure h2 { color: var(--soft); font-size: .9rem; font-weight: 600; }
.value { font-size: 2.2rem; line-height: 1.25; font-weight: 650; white-space: nowrap; letter-spacing: -.02em; font-variant-numeric: tabular-nums; }
.warned .value { color: var(--alarm); }
.card { margin-top: 1rem; }
.cards { columns: 2; column-gap: 1rem; }
.cards .card { break-inside: avoid; margin: 1rem 0 0; display: inline-block; width: 100%; }
.heading { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; margin-bottom: .9rem; }
.legend { display: flex; gap: 1.1rem; color: var(--soft); font-size: .9rem; }
.key::before { content: ""; display: inline-block; width: .75em; height: .75em; margin-right: .45em; border-radius: 3px; background: var(--stop); }
.key.back::before { background: var(--back); } .key.alarming::before { background: var(--alarm); }
svg { display: block; width: 100%; height: auto; }
.scroll { overflow-x: auto; } .scroll svg { min-width: 40rem; }
details { margin-top: .8rem; font-size: .9rem; }
summary { cursor: pointer; color: var(--soft); width: max-content; }
table { width: 100%; margin-top: .5rem; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .5rem .35rem 0; border-bottom: 1px solid var(--line); text-align: right; vertical-align: top; white-space: nowrap; }
th:first-child { width: 45%; text-align: left; font-weight: 400; white-space: normal; overflow-wrap: anywhere; }
thead th, thead th:first-child { color: var(--soft); font-weight: 600; }
.above { color: var(--alarm); }
.remarks { margin-top: 1.5rem; font-size: .95rem; } .remarks ul { margin: .4rem 0 0; padding-left: 1.2rem; }
.empty { padding: 4rem 1.5rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; text-align: center; }
.empty svg { width: 7.5rem; margin: 0 auto 1.25rem; } .empty h2 { font-size: 1.4rem; } .empty p { max-width: 34rem; margin: .6rem auto 0; color: var(--soft); }
footer { margin-top: 2rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 2px solid var(--stop); outline-offset: 2px; }
@media (max-width: 48rem) { .cards { columns: 1; } main { padding: 1.5rem .9rem; } h1 { font-size: 1.6rem; } }
@media print {
	@page { margin: 14mm; }
	:root { color-scheme: light; --page: #fff; --card: #fff; --ink: #1c2430; --soft: #55606e; --faint: #a3adb8; --line: #dfe4e9; --stop: #0072b2; --back: #e69f00; --alarm: #c44f00; --alarm-back: #fff1e6; }
	body { font-size: 10pt; } main { max-width: none; padding: 0; }
	.cards { columns: 2; } .figures { grid-auto-flow: column; grid-template-columns: none; grid-auto-columns: 1fr; gap: .5rem; }
	.figure, .card { padding: .7rem .8rem; } .value { font-size: 1.6rem; }
	.figure, .card, tr { break-inside: avoid; }
	details::details-content { content-visibility: visible; block-size: auto; }
	summary { display: none; }
	.scroll { overflow: visible; } .scroll svg { min-width: 0; }
	.alarm, .key::before { print-color-adjust: exact; }
}
`);
