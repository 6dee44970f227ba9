import type { View } from '../frame/view.ts'
import { ExchangeEntry } from './entry.tsx'
import './exchanges.css'
import { ExchangeList } from './list.tsx'

const Exchanges: View['Body'] = ({ id }) => (id === undefined ? <ExchangeList /> : <ExchangeEntry id={id} />)

export const exchangesView: View = { name: 'exchanges', title: { en: 'Exchanges', ja: '通信' }, Body: Exchanges }
