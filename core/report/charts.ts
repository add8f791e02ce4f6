import { escapeHtml, Html } from '../html';
import { drawSvg } from './library';

/** One row of a bar chart. */
export interface Bar {
	label: string;
	value: number;
	/** What stands at the end of the bar. */
	note: string;
	tone?: 'alarm' | 'soft';
}

/** One column of the chart over time. */
export interface Column {
	label: string;
	optOuts: number;
	returns: number;
}

/** The page says what these are in the light and in the dark. */
const COLOUR = {
	stop: 'var(--stop)',
	back: 'var(--back)',
	alarm: 'var(--alarm)',
	soft: 'var(--faint)',
	ink: 'var(--ink)',
	label: 'var(--soft)',
	line: 'var(--line)',
};

/** Up to here there is room for a number at each column. */
const FEW = 14;
const WIDE = 1040;
const NARROW = 500;
const ROW = 48;
const BAR = 16;
/** Room for the label above the first bar, taken from below the last. */
const SHIFT = 8;
const FONT = { fontFamily: 'system-ui, sans-serif', fontSize: 13 };
/** The edges of the grid are those of its labels. */
const LABELS_WITHIN = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };

/** Opt-outs upwards and returns downwards, side by side in time. */
export function columnChart(title: string, columns: readonly Column[]): Html {
	const highest = (name: 'optOuts' | 'returns') => Math.max(0, ...columns.map((column) => column[name]));
	const label = (name: 'optOuts' | 'returns', position: string) => ({
		show: columns.length <= FEW,
		position,
		color: COLOUR.label,
		formatter: ({ dataIndex }: { dataIndex: number }) => columns[dataIndex][name] || '',
	});
	const option = {
		animation: false,
		textStyle: FONT,
		grid: { left: 4, right: 4, top: 20, bottom: 8, ...LABELS_WITHIN },
		xAxis: {
			type: 'category',
			data: columns.map((column) => column.label),
			axisTick: { show: false },
			axisLine: { lineStyle: { color: COLOUR.label }, onZero: true },
			axisLabel: { ...FONT, color: COLOUR.label, hideOverlap: true },
		},
		yAxis: {
			type: 'value',
			minInterval: 1,
			// Room for the numbers under the returns.
			boundaryGap: [columns.length <= FEW && highest('returns') ? '15%' : 0, 0],
			// An empty period still has a scale.
			max: highest('optOuts') ? undefined : 4,
			axisLabel: { ...FONT, color: COLOUR.label, formatter: (value: number) => formatCount(Math.abs(value)) },
			splitLine: { lineStyle: { color: COLOUR.line } },
		},
		series: [
			{
				type: 'bar',
				stack: 'people',
				silent: true,
				barMaxWidth: 44,
				barCategoryGap: columns.length > 45 ? '20%' : '32%',
				itemStyle: { color: COLOUR.stop, borderRadius: [3, 3, 0, 0] },
				label: label('optOuts', 'top'),
				data: columns.map(({ optOuts }) => optOuts),
			},
			{
				type: 'bar',
				stack: 'people',
				silent: true,
				itemStyle: { color: COLOUR.back, borderRadius: [0, 0, 3, 3] },
				label: label('returns', 'bottom'),
				data: columns.map(({ returns }) => -returns || 0),
			},
		],
	};
	return draw(title, option, WIDE, highest('returns') ? 320 : 260);
}

/** One bar for each row, from the top, under its label: names can be long, and fonts differ from reader to reader. */
export function barChart(title: string, bars: readonly Bar[]): Html {
	const option = {
		animation: false,
		textStyle: FONT,
		grid: { left: 0, right: 110, top: SHIFT, bottom: -SHIFT, outerBoundsMode: 'none' },
		xAxis: { type: 'value', show: false, min: 0, max: Math.max(1e-9, ...bars.map(({ value }) => value)) },
		yAxis: {
			type: 'category',
			inverse: true,
			data: bars.map(({ label }) => label),
			axisTick: { show: false },
			axisLine: { show: false },
			axisLabel: {
				...FONT,
				color: COLOUR.ink,
				interval: 0,
				inside: true,
				margin: 0,
				align: 'left',
				verticalAlign: 'bottom',
				padding: [0, 0, BAR / 2 + 3, 0],
				width: NARROW * 0.85,
				overflow: 'truncate',
				ellipsis: '…',
			},
		},
		series: [
			{
				type: 'bar',
				silent: true,
				barWidth: BAR,
				barMinHeight: 2,
				data: bars.map(({ value, tone }) => ({
					value,
					itemStyle: { color: COLOUR[tone ?? 'stop'], borderRadius: [0, 3, 3, 0] },
				})),
				label: {
					...FONT,
					show: true,
					position: 'right',
					color: COLOUR.ink,
					formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex].note,
				},
			},
		],
	};
	return draw(title, option, NARROW, bars.length * ROW);
}

export const formatCount = (count: number) => count.toLocaleString('en-US');

/** Leaves out what serves the library's own scripts, and names the picture for those who do not see it. */
function draw(title: string, option: object, width: number, height: number): Html {
	const svg = drawSvg(option, width, height)
		.replace(/<style(?:[^<]|<!)*<\/style>/g, '')
		.replace(/ (?:ecmeta_\w+|class|xml:space|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
		.replace('<svg ', () => `<svg role="img" aria-label="${escapeHtml(title)}" `);
	return new Html(svg);
}
