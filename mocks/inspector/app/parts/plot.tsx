import './plot.css'

interface PlotProps {
  /** Oldest first. Null: nothing was measured. */
  readonly lines: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
  /** Places for values; those not yet measured stay empty on the left. */
  readonly length: number
  /** What the plot shows, for who cannot see it. */
  readonly label: string
  readonly print: (value: number) => string
}

const [width, height] = [600, 120]

/** The next round number up, so that the scale does not change with each value. */
function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 0.1)))
  return ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10) * power
}

/** A small plot over time. */
export function Plot({ lines, length, label, print }: PlotProps) {
  const top = roundUp(Math.max(...lines.flatMap(({ values }) => values.map((value) => value ?? 0)), 0))
  const toX = (index: number, count: number) => ((length - count + index) / (length - 1)) * width
  const toY = (value: number) => height - (value / top) * (height - 4)
  return (
    <div class="plot">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path class="grid" d={`M0 ${toY(top)}H${width}M0 ${toY(top / 2)}H${width}`} />
        <path class="ground" d={`M0 ${height}H${width}`} />
        {lines.map(({ name, values }) => (
          <path key={name} class="line" data-line={name} d={toPath(values, toX, toY)} />
        ))}
      </svg>
      <span class="scale" aria-hidden="true">
        {print(top)}
      </span>
    </div>
  )
}

/** A gap in the values is a gap in the line. */
function toPath(
  values: readonly (number | null)[],
  toX: (index: number, count: number) => number,
  toY: (value: number) => number,
): string {
  let isDown = false
  return values
    .map((value, index) => {
      const command = isDown ? 'L' : 'M'
      isDown = value !== null
      if (value === null) return ''
      const point = `${toX(index, values.length).toFixed(1)} ${toY(value).toFixed(1)}`
      // A value alone is a dot.
      const isAlone = command === 'M' && (values[index + 1] ?? null) === null
      return `${command}${point}${isAlone ? 'h0.1' : ''}`
    })
    .join('')
}
