import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  reminder: {
    subject: {
      opened_one: 'The HSE report {{year}} is open: {{unit}}',
      opened_other: 'The HSE report {{year}} is open for {{count}} units',
      soon_one: 'Due {{deadline}}, the HSE report: {{unit}}',
      soon_other: 'Due {{deadline}}, the HSE report: {{count}} units',
      late_one: 'The HSE report is overdue: {{unit}}',
      late_other: 'The HSE report is overdue: {{count}} units',
      sign_one: 'Your signature is missing on the HSE report: {{unit}}',
      sign_other: 'Your signature is missing on the HSE report: {{count}} units',
      handIn_one: 'The HSE report can be handed in: {{unit}}',
      handIn_other: 'The HSE report can be handed in: {{count}} units',
      letThrough_one: 'A signature does not come: {{unit}}',
      letThrough_other: 'A signature does not come: {{count}} units',
    },
    lead: {
      opened:
        'The yearly report on health, safety and environment is open. Line manager and safety representative answer it together.',
      soon: 'The yearly report on health, safety and environment has not been handed in yet.',
      late: 'The deadline has passed, and the yearly report on health, safety and environment has not been handed in. It still can be, and will be marked as late.',
      sign: 'The yearly report on health, safety and environment is complete. It waits for your signature.',
      handIn:
        'Both have signed the yearly report on health, safety and environment. As line manager you can hand it in.',
      letThrough:
        'One side signed the yearly report two weeks ago, and the other signature has not come. The HSE section can let the report through with a reason.',
    },
    line: '{{unit}}, due {{deadline}}',
    open: 'Open the report',
    openDesk: 'Open the desk',
    why: 'You get this mail because you are the line manager or safety representative of the unit, or stand in for one. Answers and comments of the report are never sent by e-mail.',
    whyDesk: 'You get this mail because you work in the HSE section.',
  },
  measures: {
    subject: {
      soon_one: 'One measure is due soon',
      soon_other: '{{count}} measures are due soon',
      late_one: 'One measure is overdue',
      late_other: '{{count}} measures are overdue',
    },
    lead: {
      soon_one: 'A measure that you are responsible for is due soon.',
      soon_other: '{{count}} measures that you are responsible for are due soon.',
      late_one: 'A measure that you are responsible for is overdue. Finish it, or set a new deadline.',
      late_other:
        '{{count}} measures that you are responsible for are overdue. Finish them, or set new deadlines.',
    },
    line: '{{unit}}, deadline {{deadline}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
    open: 'Open the unit portal',
    why: 'You get this mail because you are responsible for the measures, yourself or in your role. What they say is never sent by mail.',
  },
  digest: {
    subject: 'The HSE report {{year}}: {{handedIn}} of {{total}} units have handed in',
    lead: '{{handedIn}} of {{total}} units have handed in. {{begun}} have begun, and {{notBegun}} have not. The deadline is {{deadline}}.',
    waitedFor: 'Not handed in yet',
    more_one: 'and {{count}} more unit',
    more_other: 'and {{count}} more units',
    open: 'See how it stands on the board',
    why: 'You get this overview every week while reporting is open, because you follow the units in your role.',
  },
  measureDigest: {
    subject: 'HSE measures: {{late}} overdue, {{soon}} due soon',
    lead: 'This is how measures and findings stand in what you follow in your role.',
    counts: {
      late_one: '{{count}} measure is overdue',
      late_other: '{{count}} measures are overdue',
      soon_one: '{{count}} measure is due soon',
      soon_other: '{{count}} measures are due soon',
      withoutMeasure_one: '{{count}} finding has no measure',
      withoutMeasure_other: '{{count}} findings have no measure',
      done_one: '{{count}} measure was done last week',
      done_other: '{{count}} measures were done last week',
    },
    lateIn: 'Overdue measures',
    unit_one: '{{unit}}: {{count}} measure',
    unit_other: '{{unit}}: {{count}} measures',
    openBoard: 'See the measures on the board',
    openPlan: 'Open the action plan',
    why: 'You get this overview on Mondays when there is something to tell, because you follow the measures in your role. What they say is never sent by mail.',
  },
  round: {
    event: 'Safety round: {{unit}}',
    whenHours: '{{day}}, {{from}}–{{to}}',
    invited: 'Safety round {{when}}: {{unit}}',
    invitedAnew: 'The safety round has changed, {{when}}: {{unit}}',
    invitedLead:
      'You take part in the safety round of {{unit}}, {{when}}. The attachment puts it in your calendar.',
    meet: 'We meet here: {{place}}',
    rooms_one: 'We look at {{count}} room',
    rooms_other: 'We look at {{count}} rooms',
    themes: 'We look especially at: {{themes}}',
    open: 'Open the round',
    whyInvited: 'You get this email because you are down as taking part in the round.',
    withdrawn: 'Off for you: safety round {{when}}, {{unit}}',
    withdrawnLead:
      'You no longer take part in the safety round of {{unit}}, {{when}}. The attachment takes it out of your calendar.',
    cancelledLead:
      'The safety round of {{unit}}, {{when}}, is cancelled: {{reason}} The attachment takes it out of your calendar.',
    signed: 'The safety round {{when}} is signed: {{unit}}',
    signedLead:
      'The line manager and the safety representative have signed the safety round of {{unit}}, {{when}}. Please share the report with everybody who works in the unit.',
    looked_one: '{{count}} item was looked at in {{rooms}} rooms',
    looked_other: '{{count}} items were looked at in {{rooms}} rooms',
    toImprove_zero: 'Nothing needs improvement',
    toImprove_one: '{{count}} item needs improvement, and is now a measure of the action plan',
    toImprove_other: '{{count}} items need improvement, and are now measures of the action plan',
    severity: {
      critical_one: '{{count}} of them is critical',
      critical_other: '{{count}} of them are critical',
      serious_one: '{{count}} of them is serious',
      serious_other: '{{count}} of them are serious',
      lessSerious_one: '{{count}} of them is less serious',
      lessSerious_other: '{{count}} of them are less serious',
    },
    putRight_zero: 'Nothing was put right on the spot',
    putRight_one: '{{count}} was put right on the spot',
    putRight_other: '{{count}} were put right on the spot',
    report: 'Download the report (PDF)',
    whySigned:
      'You get this email because you took part in the round, or have a role in the unit. What was seen is never sent by email.',
  },
  unsubscribe: {
    link: 'Stop sending me this weekly overview',
    title: 'Weekly overview by e-mail',
    leads: {
      digest:
        'Do you want to stop getting the weekly overview of the HSE reporting by e-mail? Other mails from the system are not affected.',
      measureDigest:
        'Do you want to stop getting the weekly overview of measures and findings by e-mail? Other mails from the system are not affected.',
    },
    leave: 'Yes, stop sending it',
    left: 'You will not get the weekly overview any more',
    leftText: 'If you change your mind, you can turn it on again here.',
    join: 'Send it to me again',
    joined: 'You will get the weekly overview again',
    joinedTexts: {
      digest: 'It comes on Mondays while reporting is open.',
      measureDigest: 'It comes on Mondays when there is something to tell.',
    },
    unknown: 'This link does not hold',
    unknownText:
      'It may be too old, or your mail program may have cut it in two. Use the link in the latest mail that you got.',
  },
  kept: {
    title: 'The mails of the demo',
    lead: 'Nothing is sent out of the demo. Here the mails lie as whoever should have got them would have read them.',
    none: 'No mails yet',
    noneText: 'They come when something happens that somebody should know of.',
    to: 'To {{name}}',
    sentAt: 'Sent {{when}}',
    notSent: 'Not sent',
    unknown: 'There is no such mail',
    unknownText: 'Go back to the list and choose another.',
    back: 'To the list',
    newer: 'Newer',
    older: 'Older',
  },
}
