import type { LetterBlock } from '@hms/domain/mail'
import { formatDateTime } from '@hms/texts'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api, queryClient } from '../../app/api.ts'
import type { Outputs } from '../../app/api.ts'
import { useDeskTexts } from '../../app/desk-texts.ts'

type Mail = Outputs['mail']['list']['mails'][number]

/** One mail: to whom, what became of it, and what it says. */
export function MailItem({ mail }: { readonly mail: Mail }): ReactNode {
  const { t, text, language } = useDeskTexts()
  const { subject, state, problem, answer, settledAt, nextAttemptAt } = mail
  const name = t(`mail.states.${state}`)
  const when = settledAt
    ? t('mail.settled', { state: name, when: formatDateTime(settledAt, language) })
    : t('mail.nextAttempt', { state: name, when: formatDateTime(nextAttemptAt, language) })
  const shows = state === 'failed' || state === 'lapsed' || state === 'waiting'
  return (
    <li className="ds-card" data-variant="default" data-color="neutral">
      <h3 className="ds-heading" data-size="2xs" lang={mail.language}>
        {subject}
      </h3>
      <p className="ds-paragraph" data-size="sm">
        {t('mail.to', { name: text(mail.person) })}
        {mail.sentTo === null ? '' : ` <${mail.sentTo}>`}. {when}.
      </p>
      {shows && problem ? (
        <p className="ds-paragraph" data-size="sm">
          {t(`mail.problems.${problem}`)} {answer === null ? '' : t('mail.answer', { answer })}
        </p>
      ) : null}
      <details>
        <summary>{t('mail.read')}</summary>
        <div className="hms-prose" lang={mail.language}>
          {mail.letter.blocks.map((block) => (
            <Block key={JSON.stringify(block)} block={block} />
          ))}
        </div>
      </details>
      {state === 'failed' || state === 'lapsed' ? <Retry mail={mail} /> : null}
    </li>
  )
}

function Retry({ mail: { id, subject, person } }: { readonly mail: Mail }): ReactNode {
  const { t, text } = useDeskTexts()
  const retry = useMutation(
    api.mail.retry.mutationOptions({
      onSettled: () => queryClient.invalidateQueries({ queryKey: api.mail.list.pathKey() }),
    }),
  )
  return (
    <p className="hms-cluster">
      <button
        type="button"
        className="ds-button"
        data-variant="secondary"
        data-size="sm"
        aria-label={t('mail.retryThat', { subject, name: text(person) })}
        disabled={retry.isPending}
        onClick={() => retry.mutate({ id })}
      >
        {t('mail.retry')}
      </button>
      {retry.isError ? <span role="alert">{t('common:unexpected.title')}</span> : null}
    </p>
  )
}

function Block({ block }: { readonly block: LetterBlock }): ReactNode {
  switch (block.kind) {
    case 'heading':
      return (
        <h4 className="ds-heading" data-size="2xs">
          {block.text}
        </h4>
      )
    case 'list':
      return (
        <ul>
          {block.items.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )
    case 'link':
      return (
        <p className="ds-paragraph">
          {block.text}: {block.path}
        </p>
      )
    case 'paragraph':
    case 'note':
      return <p className="ds-paragraph">{block.text}</p>
  }
}
