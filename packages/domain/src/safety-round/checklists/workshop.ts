import type { Checklist } from '../checklist.ts'

/** Workshops: machines, tools, lifting, hot work, dust and noise. */
export const workshop1: Checklist = {
  id: 'workshop-1',
  list: 'workshop',
  version: 1,
  title: { nb: 'Verksted', nn: 'Verkstad', en: 'Workshop' },
  roomTypes: ['workshop', 'technicalRoom'],
  themes: [
    {
      key: 'roomAndPeople',
      title: { nb: 'Rom og ansvar', nn: 'Rom og ansvar', en: 'Room and responsibility' },
    },
    { key: 'machines', title: { nb: 'Maskiner', nn: 'Maskiner', en: 'Machines' } },
    { key: 'tools', title: { nb: 'Verktøy og løft', nn: 'Verktøy og løft', en: 'Tools and lifting' } },
    {
      key: 'hotWork',
      title: { nb: 'Varmt arbeid og brann', nn: 'Varmt arbeid og brann', en: 'Hot work and fire' },
    },
    {
      key: 'exposure',
      title: {
        nb: 'Støy, støv og kjemikalier',
        nn: 'Støy, støv og kjemikaliar',
        en: 'Noise, dust and chemicals',
      },
    },
    { key: 'electricity', title: { nb: 'Elektrisitet', nn: 'Elektrisitet', en: 'Electricity' } },
    {
      key: 'preparedness',
      title: {
        nb: 'Verneutstyr og beredskap',
        nn: 'Verneutstyr og beredskap',
        en: 'Protection and preparedness',
      },
    },
  ],
  items: [
    {
      key: 'responsible',
      theme: 'roomAndPeople',
      text: {
        nb: 'Det er skiltet hvem som har ansvar for verkstedet, og hvem som kan slippe inn.',
        nn: 'Det er skilta kven som har ansvar for verkstaden, og kven som kan sleppe inn.',
        en: 'A sign tells who is responsible for the workshop, and who may be let in.',
      },
      help: {
        nb: 'Uvedkommende skal ikke kunne starte maskiner. Se etter lås eller nøkkelbryter.',
        nn: 'Uvedkomande skal ikkje kunne starte maskiner. Sjå etter lås eller nøkkelbrytar.',
        en: 'Outsiders cannot start machines. Look for a lock or a key switch.',
      },
      law: [{ law: 'internalControlRegulations', section: '5' }],
      wordingSince: 1,
    },
    {
      key: 'riskAssessment',
      theme: 'roomAndPeople',
      text: {
        nb: 'Arbeidet her er risikovurdert, og vurderingen er kjent for dem som arbeider her.',
        nn: 'Arbeidet her er risikovurdert, og vurderinga er kjend for dei som arbeider her.',
        en: 'The work here is risk assessed, and those who work here know the assessment.',
      },
      help: {
        nb: 'Be om å få se den. Nye maskiner og studentoppgaver krever ny vurdering.',
        nn: 'Be om å få sjå henne. Nye maskiner og studentoppgåver krev ny vurdering.',
        en: 'Ask to see it. New machines and student projects call for a new assessment.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '3-1' },
        { law: 'internalControlRegulations', section: '5' },
      ],
      wordingSince: 1,
    },
    {
      key: 'order',
      theme: 'roomAndPeople',
      text: {
        nb: 'Gulvet er ryddig, tørt og uten olje og spon der folk går.',
        nn: 'Golvet er ryddig, tørt og utan olje og spon der folk går.',
        en: 'The floor is tidy, dry and free of oil and chips where people walk.',
      },
      help: {
        nb: 'Ganger er merket og frie. Materialer er lagret så de ikke kan velte.',
        nn: 'Gangar er merkte og frie. Materialar er lagra så dei ikkje kan velte.',
        en: 'Aisles are marked and clear. Materials are stored so that they cannot fall over.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-6' }],
      wordingSince: 1,
    },
    {
      key: 'space',
      theme: 'roomAndPeople',
      text: {
        nb: 'Det er god plass rundt hver maskin og hver arbeidsplass.',
        nn: 'Det er god plass rundt kvar maskin og kvar arbeidsplass.',
        en: 'There is enough space around each machine and each place of work.',
      },
      help: {
        nb: 'Den som arbeider, skal ikke kunne bli dyttet. Emner som stikker ut, er sperret av.',
        nn: 'Den som arbeider, skal ikkje kunne bli dytta. Emne som stikk ut, er sperra av.',
        en: 'Whoever works cannot be pushed. Workpieces that stick out are fenced off.',
      },
      law: [{ law: 'workplaceRegulations', section: '2-1' }],
      wordingSince: 1,
    },
    {
      key: 'light',
      theme: 'roomAndPeople',
      text: {
        nb: 'Lyset er sterkt nok ved hver maskin, uten blending og flimmer.',
        nn: 'Lyset er sterkt nok ved kvar maskin, utan blending og flimmer.',
        en: 'The light is strong enough at each machine, without glare and flicker.',
      },
      help: {
        nb: 'Flimmer kan få noe som går rundt, til å se ut som det står stille.',
        nn: 'Flimmer kan få noko som går rundt, til å sjå ut som det står stille.',
        en: 'Flicker can make something that turns look as if it stood still.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'workplaceRegulations', section: '2-11' },
      ],
      wordingSince: 1,
    },
    {
      key: 'loneWork',
      theme: 'roomAndPeople',
      text: {
        nb: 'Ingen bruker farlige maskiner alene.',
        nn: 'Ingen bruker farlege maskiner åleine.',
        en: 'Nobody uses dangerous machines alone.',
      },
      help: {
        nb: 'Spør hvem som er her kveld og helg, og hvordan de får hjelp.',
        nn: 'Spør kven som er her kveld og helg, og korleis dei får hjelp.',
        en: 'Ask who is here in the evening and at weekends, and how they get help.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-1' }],
      wordingSince: 1,
    },
    {
      key: 'guards',
      theme: 'machines',
      text: {
        nb: 'Vern og skjermer sitter på alle maskiner, og virker.',
        nn: 'Vern og skjermar sit på alle maskiner, og verkar.',
        en: 'Guards and screens are on all machines, and work.',
      },
      help: {
        nb: 'Prøv om maskinen stopper når vernet åpnes. Se etter vern som er tatt av eller koblet ut.',
        nn: 'Prøv om maskina stoppar når vernet blir opna. Sjå etter vern som er tekne av eller kopla ut.',
        en: 'Try whether the machine stops when the guard opens. Look for guards that are taken off or bypassed.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'emergencyStop',
      theme: 'machines',
      text: {
        nb: 'Nødstopp er lett å nå, merket og prøvd.',
        nn: 'Naudstopp er lett å nå, merkt og prøvd.',
        en: 'Emergency stops are easy to reach, marked and tested.',
      },
      help: {
        nb: 'Prøv minst én. Maskinen skal ikke starte av seg selv når nødstoppen slippes.',
        nn: 'Prøv minst éin. Maskina skal ikkje starte av seg sjølv når naudstoppen blir sleppt.',
        en: 'Try at least one. The machine does not start by itself when the stop is released.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'instructions',
      theme: 'machines',
      text: {
        nb: 'Bruksanvisning på et språk som forstås, er ved hver maskin.',
        nn: 'Bruksrettleiing på eit språk som blir forstått, er ved kvar maskin.',
        en: 'Instructions in a language that is understood are at each machine.',
      },
      help: {
        nb: 'Den skal si hva som er farlig, og hvordan maskinen stoppes og rengjøres.',
        nn: 'Ho skal seie kva som er farleg, og korleis maskina blir stoppa og reingjord.',
        en: 'They tell what is dangerous, and how the machine is stopped and cleaned.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '10-1' }],
      wordingSince: 1,
    },
    {
      key: 'training',
      theme: 'machines',
      text: {
        nb: 'De som bruker farlig arbeidsutstyr, har dokumentert opplæring.',
        nn: 'Dei som bruker farleg arbeidsutstyr, har dokumentert opplæring.',
        en: 'Those who use dangerous work equipment have documented training.',
      },
      help: {
        nb: 'Se etter liste med navn, maskin og dato. Studenter og gjester skal være med.',
        nn: 'Sjå etter liste med namn, maskin og dato. Studentar og gjester skal vere med.',
        en: 'Look for a list with name, machine and date. Students and guests are in it.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '10-1' },
        { law: 'performanceOfWorkRegulations', section: '10-2' },
      ],
      wordingSince: 1,
    },
    {
      key: 'maintenance',
      theme: 'machines',
      text: {
        nb: 'Maskiner blir kontrollert og vedlikeholdt etter plan.',
        nn: 'Maskiner blir kontrollerte og haldne ved like etter plan.',
        en: 'Machines are checked and maintained by a plan.',
      },
      help: {
        nb: 'Se på loggen. Det som er i ustand, er merket og koblet fra.',
        nn: 'Sjå på loggen. Det som er i ustand, er merkt og kopla frå.',
        en: 'Look at the log. What is out of order is marked and disconnected.',
      },
      law: [{ law: 'organisationRegulations', section: '10-4' }],
      wordingSince: 1,
    },
    {
      key: 'lockout',
      theme: 'machines',
      text: {
        nb: 'Maskiner kobles fra og låses før noen rengjør eller reparerer dem.',
        nn: 'Maskiner blir kopla frå og låste før nokon reingjer eller reparerer dei.',
        en: 'Machines are disconnected and locked before somebody cleans or repairs them.',
      },
      help: {
        nb: 'Spør hvordan det gjøres, og se etter lås og skilt.',
        nn: 'Spør korleis det blir gjort, og sjå etter lås og skilt.',
        en: 'Ask how it is done, and look for locks and signs.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'clothing',
      theme: 'machines',
      text: {
        nb: 'Ingen har løse klær, langt løst hår, smykker eller hansker ved roterende maskiner.',
        nn: 'Ingen har lause klede, langt laust hår, smykke eller hanskar ved roterande maskiner.',
        en: 'Nobody has loose clothes, long loose hair, jewellery or gloves at rotating machines.',
      },
      help: {
        nb: 'Se etter skilt, hårnett og et sted å legge fra seg ting.',
        nn: 'Sjå etter skilt, hårnett og ein stad å leggje frå seg ting.',
        en: 'Look for signs, hair nets and a place to put things down.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'handTools',
      theme: 'tools',
      text: {
        nb: 'Håndverktøy er helt, skarpt og på plass.',
        nn: 'Handverktøy er heilt, skarpt og på plass.',
        en: 'Hand tools are whole, sharp and in their place.',
      },
      help: {
        nb: 'Se etter løse skaft, slitte slipeskiver og ødelagte ledninger.',
        nn: 'Sjå etter lause skaft, slitne slipeskiver og øydelagde leidningar.',
        en: 'Look for loose handles, worn grinding discs and damaged cables.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'liftingGear',
      theme: 'tools',
      text: {
        nb: 'Kraner, taljer og løfteredskap er sakkyndig kontrollert og merket.',
        nn: 'Kraner, taljer og løftereiskap er sakkunnig kontrollerte og merkte.',
        en: 'Cranes, hoists and lifting gear are inspected by an expert body and marked.',
      },
      help: {
        nb: 'Se etter kontrollmerket for siste år og største last. Slitte stropper kastes.',
        nn: 'Sjå etter kontrollmerket for siste år og største last. Slitne stroppar blir kasta.',
        en: 'Look for the last year’s inspection label and the greatest load. Worn slings are thrown away.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '13-1' }],
      wordingSince: 1,
    },
    {
      key: 'trucks',
      theme: 'tools',
      text: {
        nb: 'Truck og lift brukes bare av dem som har opplæring, og er kontrollert.',
        nn: 'Truck og lift blir berre brukte av dei som har opplæring, og er kontrollerte.',
        en: 'Trucks and lifts are used only by those who are trained, and are inspected.',
      },
      help: {
        nb: 'Nøkkelen skal ikke stå i. Kjøreveier er merket.',
        nn: 'Nøkkelen skal ikkje stå i. Køyrevegar er merkte.',
        en: 'The key is not left in. Driving routes are marked.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '10-2' }],
      wordingSince: 1,
    },
    {
      key: 'ladders',
      theme: 'tools',
      text: {
        nb: 'Stiger, gardintrapper og stillaser er hele og egnet.',
        nn: 'Stigar, gardintrapper og stillas er heile og eigna.',
        en: 'Ladders, step ladders and scaffolds are whole and suitable.',
      },
      help: {
        nb: 'Se etter sprekker, manglende føtter og hjemmelagde løsninger.',
        nn: 'Sjå etter sprekker, føter som manglar, og heimelaga løysingar.',
        en: 'Look for cracks, missing feet and home-made solutions.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'manualLifting',
      theme: 'tools',
      text: {
        nb: 'Tunge løft gjøres med hjelpemidler, og arbeidshøyden er god.',
        nn: 'Tunge løft blir gjorde med hjelpemiddel, og arbeidshøgda er god.',
        en: 'Heavy lifts are made with aids, and the working height is right.',
      },
      help: {
        nb: 'Spør hva som er tyngst her, og hvor ofte det løftes.',
        nn: 'Spør kva som er tyngst her, og kor ofte det blir løfta.',
        en: 'Ask what is heaviest here, and how often it is lifted.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-4' },
        { law: 'performanceOfWorkRegulations', section: '23-2' },
      ],
      wordingSince: 1,
    },
    {
      key: 'storage',
      theme: 'tools',
      text: {
        nb: 'Materialer og reoler står støtt, og største last er merket.',
        nn: 'Materialar og reolar står støtt, og største last er merkt.',
        en: 'Materials and racks stand firm, and the greatest load is marked.',
      },
      help: {
        nb: 'Tunge emner ligger lavt. Plater som står, er sikret.',
        nn: 'Tunge emne ligg lågt. Plater som står, er sikra.',
        en: 'Heavy pieces lie low. Sheets that stand are secured.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'hotWork',
      theme: 'hotWork',
      text: {
        nb: 'Varmt arbeid gjøres på fast plass, eller etter skjema med brannvakt.',
        nn: 'Varmt arbeid blir gjort på fast plass, eller etter skjema med brannvakt.',
        en: 'Hot work is done at a fixed place, or by a form and with a fire watch.',
      },
      help: {
        nb: 'De som sveiser, skjærer eller sliper, skal ha sertifikat for varme arbeider der forsikringen krever det.',
        nn: 'Dei som sveiser, skjer eller slipar, skal ha sertifikat for varme arbeid der forsikringa krev det.',
        en: 'Those who weld, cut or grind have the certificate for hot work where the insurance asks for it.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'welding',
      theme: 'hotWork',
      text: {
        nb: 'Sveiseplassen har avsug, skjerming og riktig verneutstyr.',
        nn: 'Sveiseplassen har avsug, skjerming og rett verneutstyr.',
        en: 'The welding place has extraction, screens and the right protective equipment.',
      },
      help: {
        nb: 'Andre skal ikke få lyset i øynene. Sveising i rustfritt stål og belagte metaller krever ekstra vern.',
        nn: 'Andre skal ikkje få lyset i auga. Sveising i rustfritt stål og belagde metall krev ekstra vern.',
        en: 'Others do not get the light in their eyes. Welding stainless steel and coated metals needs more protection.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-8' }],
      wordingSince: 1,
    },
    {
      key: 'gasCylinders',
      theme: 'hotWork',
      text: {
        nb: 'Gassflasker er festet, slanger er hele og tilbakeslagsventil er montert.',
        nn: 'Gassflasker er festa, slangar er heile og tilbakeslagsventil er montert.',
        en: 'Gas cylinders are fixed, hoses are whole and flashback arrestors are fitted.',
      },
      help: {
        nb: 'Flasker kan tas raskt ut ved brann, og skilt på døra viser at det er gass.',
        nn: 'Flasker kan raskt takast ut ved brann, og skilt på døra viser at det er gass.',
        en: 'Cylinders can be taken out quickly in a fire, and a sign on the door tells of gas.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'fireSafety',
      theme: 'hotWork',
      text: {
        nb: 'Rømningsveier er frie, og slokkeutstyr er merket, lett å nå og kontrollert.',
        nn: 'Rømingsvegar er frie, og sløkkjeutstyr er merkt, lett å nå og kontrollert.',
        en: 'Escape routes are clear, and extinguishers are marked, easy to reach and checked.',
      },
      help: {
        nb: 'Se etter spon, filler med olje og støv nær varme. Oljefiller går i tett metallbøtte.',
        nn: 'Sjå etter spon, filler med olje og støv nær varme. Oljefiller går i tett metallbøtte.',
        en: 'Look for chips, oily rags and dust near heat. Oily rags go into a closed metal bin.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'noise',
      theme: 'exposure',
      text: {
        nb: 'Støyen er vurdert, og hørselvern er her der det trengs.',
        nn: 'Støyen er vurdert, og hørselsvern er her der det trengst.',
        en: 'The noise has been assessed, and hearing protection is here where needed.',
      },
      help: {
        nb: 'Må dere rope på en meters avstand, er det for høyt uten hørselvern. Se etter skilt.',
        nn: 'Må de rope på ein meters avstand, er det for høgt utan hørselsvern. Sjå etter skilt.',
        en: 'If you must shout at a distance of one metre, it is too loud without protection. Look for signs.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'vibration',
      theme: 'exposure',
      text: {
        nb: 'Vibrasjon fra verktøy er vurdert og holdt nede.',
        nn: 'Vibrasjon frå verktøy er vurdert og halden nede.',
        en: 'Vibration from tools has been assessed and kept down.',
      },
      help: {
        nb: 'Spør hvor lenge om dagen det brukes. Hvite eller numne fingre er et varsel.',
        nn: 'Spør kor lenge om dagen det blir brukt. Kvite eller numne fingrar er eit varsel.',
        en: 'Ask for how long a day they are used. White or numb fingers are a warning.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '4-4' }],
      wordingSince: 1,
    },
    {
      key: 'extraction',
      theme: 'exposure',
      text: {
        nb: 'Avsug for støv, røyk og damp virker der de oppstår.',
        nn: 'Avsug for støv, røyk og damp verkar der dei oppstår.',
        en: 'Extraction for dust, smoke and vapour works where they arise.',
      },
      help: {
        nb: 'Det gjelder også tre, plast, kompositt og 3D-print. Støv suges opp, ikke kostes.',
        nn: 'Det gjeld også tre, plast, kompositt og 3D-print. Støv blir soge opp, ikkje kosta.',
        en: 'This includes wood, plastics, composites and 3D prints. Dust is vacuumed, not swept.',
      },
      law: [
        { law: 'performanceOfWorkRegulations', section: '3-8' },
        { law: 'workplaceRegulations', section: '2-14' },
      ],
      wordingSince: 1,
    },
    {
      key: 'chemicals',
      theme: 'exposure',
      text: {
        nb: 'Olje, løsemidler, lim og maling er merket, i stoffkartoteket og trygt lagret.',
        nn: 'Olje, løysemiddel, lim og måling er merkte, i stoffkartoteket og trygt lagra.',
        en: 'Oils, solvents, glues and paints are labelled, in the safety data sheets and stored safely.',
      },
      help: {
        nb: 'Ta to tilfeldige bokser og finn databladene. Isocyanater og epoksy krever egen opplæring.',
        nn: 'Ta to tilfeldige boksar og finn datablada. Isocyanat og epoksy krev eiga opplæring.',
        en: 'Take two cans at random and find their sheets. Isocyanates and epoxy need training of their own.',
      },
      law: [
        { law: 'workingEnvironmentAct', section: '4-5' },
        { law: 'performanceOfWorkRegulations', section: '2-1' },
        { law: 'performanceOfWorkRegulations', section: '3-13' },
      ],
      wordingSince: 1,
    },
    {
      key: 'waste',
      theme: 'exposure',
      text: {
        nb: 'Avfall sorteres, og farlig avfall er merket og leveres i tide.',
        nn: 'Avfall blir sortert, og farleg avfall er merkt og blir levert i tide.',
        en: 'Waste is sorted, and hazardous waste is labelled and handed over in time.',
      },
      help: {
        nb: 'Spillolje, løsemidler, spraybokser og batterier er farlig avfall.',
        nn: 'Spillolje, løysemiddel, sprayboksar og batteri er farleg avfall.',
        en: 'Waste oil, solvents, spray cans and batteries are hazardous waste.',
      },
      law: [{ law: 'performanceOfWorkRegulations', section: '3-16' }],
      wordingSince: 1,
    },
    {
      key: 'cables',
      theme: 'electricity',
      text: {
        nb: 'Ledninger, støpsler og skap er hele, og skap er lukket.',
        nn: 'Leidningar, støpsel og skap er heile, og skap er lukka.',
        en: 'Cables, plugs and cabinets are whole, and cabinets are closed.',
      },
      help: {
        nb: 'Bare fagfolk arbeider i elektriske anlegg. Det skal være fritt foran tavla.',
        nn: 'Berre fagfolk arbeider i elektriske anlegg. Det skal vere fritt framfor tavla.',
        en: 'Only professionals work on electrical installations. The space before the panel is clear.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'ownBuilds',
      theme: 'electricity',
      text: {
        nb: 'Egne oppsett og ombygde maskiner er kontrollert før bruk.',
        nn: 'Eigne oppsett og ombygde maskiner er kontrollerte før bruk.',
        en: 'Set-ups of our own and rebuilt machines are checked before use.',
      },
      help: {
        nb: 'Den som bygger om en maskin, har ansvar som en produsent. Spør hvem som har godkjent det.',
        nn: 'Den som byggjer om ei maskin, har ansvar som ein produsent. Spør kven som har godkjent det.',
        en: 'Whoever rebuilds a machine answers for it as its maker does. Ask who approved it.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'batteries',
      theme: 'electricity',
      text: {
        nb: 'Batterier lades og lagres trygt.',
        nn: 'Batteri blir lada og lagra trygt.',
        en: 'Batteries are charged and stored safely.',
      },
      help: {
        nb: 'Skadde litiumbatterier skal ut av rommet. Lading skjer på fast underlag, borte fra rømningsveien.',
        nn: 'Skadde litiumbatteri skal ut av rommet. Lading skjer på fast underlag, borte frå rømingsvegen.',
        en: 'Damaged lithium batteries leave the room. Charging is on a firm surface, away from the escape route.',
      },
      law: [],
      wordingSince: 1,
    },
    {
      key: 'personalProtection',
      theme: 'preparedness',
      text: {
        nb: 'Riktig verneutstyr finnes, er helt og blir brukt.',
        nn: 'Rett verneutstyr finst, er heilt og blir brukt.',
        en: 'The right protective equipment is there, is whole and is used.',
      },
      help: {
        nb: 'Briller, hørselvern, vernesko, åndedrettsvern. Påbudsskilt skal henge der det kreves.',
        nn: 'Briller, hørselsvern, vernesko, andedrettsvern. Påbodsskilt skal henge der det blir kravd.',
        en: 'Goggles, hearing protection, shoes, respirators. Mandatory signs hang where it is required.',
      },
      law: [{ law: 'workingEnvironmentAct', section: '3-2' }],
      wordingSince: 1,
    },
    {
      key: 'firstAid',
      theme: 'preparedness',
      text: {
        nb: 'Førstehjelpsutstyr og øyedusj er merket, lett å nå og i orden.',
        nn: 'Førstehjelpsutstyr og augedusj er merkte, lette å nå og i orden.',
        en: 'First-aid equipment and eye wash are marked, easy to reach and in order.',
      },
      help: {
        nb: 'Se på datoene. Spør hvem som kan førstehjelp.',
        nn: 'Sjå på datoane. Spør kven som kan førstehjelp.',
        en: 'Look at the dates. Ask who knows first aid.',
      },
      law: [{ law: 'workplaceRegulations', section: '5-11' }],
      wordingSince: 1,
    },
    {
      key: 'emergencyPlan',
      theme: 'preparedness',
      text: {
        nb: 'De som arbeider her, vet hva de gjør ved brann og skade, og hvordan de melder fra.',
        nn: 'Dei som arbeider her, veit kva dei gjer ved brann og skade, og korleis dei melder frå.',
        en: 'Those who work here know what to do after a fire or an injury, and how to report.',
      },
      help: {
        nb: 'Spør én. Se om siste nestenulykke ble meldt, og hva som kom ut av det.',
        nn: 'Spør ein. Sjå om siste nestenulykke blei meld, og kva som kom ut av det.',
        en: 'Ask one. See whether the last near miss was reported, and what came of it.',
      },
      law: [{ law: 'internalControlRegulations', section: '5' }],
      wordingSince: 1,
    },
  ],
}
