import type { Texts } from '../texts.ts'
import type { texts as nb } from './nb.ts'

export const texts: Texts<typeof nb> = {
  title: 'HMS-systemet',
  lead: 'Årsrapporten om helse, miljø og tryggleik, frå svara til eininga til tabellen til utvalet.',
  report: 'Meld frå om ei hending utan å logge inn',
  signIn: 'Logg inn',
  apps: {
    heading: 'Tre stader å arbeide',
    unitPortal: 'Her svarer leiar og verneombod på årsrapporten for eininga si, og leverer han.',
    amuBoard:
      'Her ser arbeidsmiljøutvalet og leiinga kor mange som har levert, kva som har vorte betre eller verre, og kva einingar det gjeld.',
    mobileRound: 'Runden kjem hit seinare. Han skal fungere på nettbrett, også utan nett.',
  },
  demo: {
    enter: 'Gå inn',
    lead: 'Dette er ein demo. Vel kven du vil vere. Personane og einingane er oppdikta, og alt du gjer, blir hugsa til du slettar dataa.',
    mails: 'Les e-postane han sender',
    fillIn: 'Fylle ut og levere årsrapporten',
    follow: 'Følgje med på tala',
    walk: 'Gå HMS-runden',
    enterAs: 'Gå inn som {{name}}',
    laboratory: 'Laboratorium med stråling, kjemikaliar og biologiske faktorar. Rapporten er halvvegs.',
    humanities: 'Utan laboratorium. Rapporten er ikkje påbyrja.',
    handedIn: 'Rapporten er levert.',
    faculty: 'Ser einingane ved sitt eige fakultet, og tala for heile universitetet.',
    campus: 'Ser einingane på sin campus, og tala for heile universitetet.',
    everything: 'Ser alle einingar og alle tal.',
  },
  noSignIn: {
    heading: 'Innlogging er ikkje sett opp',
    text: 'Systemet køyrer, men ingen kan logge inn enno. Den som driftar det, finn vegen vidare i driftsrettleiinga. Vil du sjå det i bruk, kan du starte demoen.',
  },
  provider: {
    title: 'Kven vil du vere?',
    lead: 'Dette er innlogginga til demoen. Ho spør ikkje om passord, for alle personane er oppdikta.',
  },
  problem: {
    heading: 'Det gjekk ikkje',
    unknownPerson: 'Denne personen finst ikkje i demoen. Vel ein på startsida.',
    staleSignIn: 'Denne innlogginga finst ikkje lenger. Gå til startsida og begynn på nytt.',
    toStart: 'Gå til startsida',
  },
}
