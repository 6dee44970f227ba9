import { useEffect, useRef } from 'preact/hooks'
import './tabs.css'

interface TabsProps {
  /** What the tabs choose, for a screen reader. */
  readonly label: string
  readonly tabs: readonly { readonly name: string; readonly title: string; readonly href: string }[]
  readonly chosen: string
}

/** Parts of a view, each with an address of its own. */
export function Tabs({ label, tabs, chosen }: TabsProps) {
  const bar = useRef<HTMLElement>(null)
  // On a narrow screen the chosen one may be beside it.
  useEffect(() => bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [chosen])
  return (
    <nav ref={bar} class="tabs" aria-label={label}>
      {tabs.map(({ name, title, href }) => (
        <a key={name} href={href} aria-current={name === chosen ? 'true' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  )
}
