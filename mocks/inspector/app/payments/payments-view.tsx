import { toJapanTime } from '../../../../src/base/japan-time.ts'
import { nameOption } from '../base/option-names.ts'
import { toHref } from '../base/route.ts'
import { useStore } from '../base/store.ts'
import { useFormat, useWords } from '../base/words.ts'
import type { View } from '../frame/view.ts'
import { live } from '../live/live.ts'
import { Empty } from '../parts/empty.tsx'
import { PayCommand } from '../parts/pay-command.tsx'
import { DataTable } from '../parts/table.tsx'
import { PaymentEntry, toSent } from './payment.tsx'
import './payments.css'
import { StateTag } from './state-tag.tsx'
import { paymentWords } from './words.ts'

function PaymentList() {
  const words = useWords(paymentWords)
  const { say } = useFormat()
  const { payments, link } = useStore(live)
  if (payments.length === 0) {
    if (link === 'connecting') return <Empty title={words.loading} />
    return (
      <Empty title={words.none}>
        <p>{words.noneHow}</p>
        <PayCommand />
      </Empty>
    )
  }
  return (
    <section class="panel">
      <DataTable
        caption={words.all}
        rows={payments}
        keyOf={({ id }) => id}
        hrefOf={({ id }) => toHref('payments', id)}
        columns={[
          {
            key: 'time',
            title: words.time,
            cell: ({ submitTimeUtc }) => toJapanTime(Date.parse(submitTimeUtc)).slice(5, 16),
          },
          { key: 'reference', title: words.reference, isExtra: true, cell: ({ reference }) => reference },
          { key: 'merchant', title: words.merchant, isExtra: true, cell: ({ merchantId }) => merchantId },
          { key: 'kind', title: words.kind, isExtra: true, cell: ({ kind }) => words.kinds[kind] },
          {
            key: 'option',
            title: words.option,
            isExtra: true,
            cell: ({ jpo }) => {
              const option = nameOption(jpo && toSent(jpo))
              return option && say(option)
            },
          },
          {
            key: 'amount',
            title: words.amount,
            align: 'end',
            cell: ({ amount }) => `${amount.authorized ?? amount.requested} ${amount.currency}`,
          },
          { key: 'state', title: words.state, cell: (payment) => <StateTag payment={payment} /> },
        ]}
      />
    </section>
  )
}

const Payments: View['Body'] = ({ id }) => (id === undefined ? <PaymentList /> : <PaymentEntry id={id} />)

export const paymentsView: View = { name: 'payments', title: { en: 'Payments', ja: '決済' }, Body: Payments }
