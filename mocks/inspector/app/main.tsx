import { render } from 'preact'
import { Frame } from './frame/frame.tsx'
import './style.css'

render(<Frame />, document.body)
