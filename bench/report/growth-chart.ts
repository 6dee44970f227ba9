import { LineChart } from 'echarts/charts'
import { GridComponent, LegendComponent, MarkLineComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

export interface Series {
  readonly name: string
  /** µs, for each number of payments. */
  readonly values: readonly number[]
}

use([LineChart, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer])

/** Latency by the number of payments, beside that at the first of them, as the text of an SVG. */
export function drawGrowth(payments: readonly string[], series: readonly Series[], most: number): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 760, height: 380 })
  const goal = { yAxis: most, name: 'goal', label: { formatter: `goal: ${most} ×`, position: 'insideEndTop' } }
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    legend: { top: 8, itemGap: 40 },
    grid: { left: 70, right: 40, top: 60, bottom: 60 },
    xAxis: { data: [...payments], name: 'payments behind the server', nameLocation: 'middle', nameGap: 34 },
    yAxis: { name: `p50, × that at ${payments[0]}`, nameTextStyle: { align: 'left' }, min: 0 },
    series: series.map(({ name, values: [first = Number.NaN, ...rest] }, index) => ({
      type: 'line',
      name,
      data: [first, ...rest].map((value) => value / first),
      ...(index === 0 && { markLine: { silent: true, symbol: 'none', lineStyle: { color: '#999' }, data: [goal] } }),
    })),
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return svg
}
