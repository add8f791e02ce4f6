import { BarChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import type { EChartsCoreOption } from 'echarts/core';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

/**
 * Apache ECharts with bars on two axes, all that the report draws. The build bundles this one file, so nothing else
 * may import the library.
 */
use([BarChart, GridSimpleComponent, SVGRenderer]);

/**
 * Draws a chart as SVG markup. Texts in it are escaped.
 *
 * @param option as in https://echarts.apache.org/en/option.html
 * @param width pixels
 * @param height pixels
 */
export function drawSvg(option: object, width: number, height: number): string {
	const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
	try {
		chart.setOption(option as EChartsCoreOption);
		return chart.renderToSVGString();
	} finally {
		chart.dispose();
	}
}
