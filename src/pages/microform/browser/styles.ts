import type { FieldOptions } from '../messages.ts'

/** Parts of a field that a page may style. */
const selectors: Readonly<Record<string, string>> = {
  input: 'input',
  '::placeholder': 'input::placeholder',
  ':focus': 'input:focus',
  ':hover': 'input:hover',
  ':disabled': 'input:disabled',
  valid: 'input.valid',
  invalid: 'input.invalid',
}

const properties =
  /^(-webkit-|-moz-)?(color|caret-color|cursor|opacity|direction|letter-spacing|line-height|text-[a-z-]+|font(-[a-z-]+)?|padding(-[a-z]+)?|transition)$/
/** Nothing that fetches, and nothing that ends a declaration. */
const values = /^(?!.*(url|image|attr|var|expression|env)\s*\()[\w\s.,%#"'()+/-]{1,200}$/i

const plain = new CSSStyleSheet()
plain.replaceSync(
  ':root{height:100%}body{margin:0;height:100%}input{box-sizing:border-box;width:100%;height:100%;margin:0;padding:0;border:0;outline:0;background:none;color:inherit;font:16px system-ui,sans-serif}',
)
const own = new CSSStyleSheet()
document.adoptedStyleSheets = [plain, own]

/** Applies the styles of a page, each value by itself; what is not allowed is left out. */
export function applyStyles(styles: NonNullable<FieldOptions['styles']>): void {
  for (const [part, declarations] of Object.entries(styles)) {
    if (!Object.hasOwn(selectors, part)) continue
    const rule = own.cssRules[own.insertRule(`${selectors[part]}{}`, own.cssRules.length)] as CSSStyleRule
    for (const [name, value] of Object.entries(declarations)) {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      if (properties.test(property) && values.test(String(value))) rule.style.setProperty(property, String(value))
    }
  }
}
