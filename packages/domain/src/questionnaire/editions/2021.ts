import type { Edition } from '../edition.ts'

/** The questionnaire of 2021: what was put in that first year, as published with the figures of 2022. Questions 6 and 21 and three rows came in 2022. */
export const edition2021: Edition = {
  id: '2021',
  year: 2021,
  sections: [
    {
      key: 'cooperation',
      title: {
        nb: 'Samarbeid om rapporteringen',
        nn: 'Samarbeid om rapporteringa',
        en: 'Working together on the report',
      },
      questions: ['completedTogether'],
    },
    {
      key: 'goalsAndPlan',
      title: {
        nb: 'HMS-mål og handlingsplan',
        nn: 'HMS-mål og handlingsplan',
        en: 'HSE goals and action plan',
      },
      questions: ['ownHseGoals', 'hseActionPlan'],
    },
    {
      key: 'risk',
      title: {
        nb: 'Risikovurdering',
        nn: 'Risikovurdering',
        en: 'Risk assessment',
      },
      questions: ['riskAssessmentsUpToDate'],
    },
    {
      key: 'incidents',
      title: {
        nb: 'Uønskede hendelser, avvik og varsling',
        nn: 'Uønskte hendingar, avvik og varsling',
        en: 'Undesired events, nonconformities and whistleblowing',
      },
      questions: ['incidentReportingRoutine', 'incidentCausesMapped', 'incidentLessonsShared'],
    },
    {
      key: 'safetyRound',
      title: {
        nb: 'HMS-runde',
        nn: 'HMS-runde',
        en: 'Safety round',
      },
      questions: ['safetyRoundDone'],
    },
    {
      key: 'delegation',
      title: {
        nb: 'Delegering av HMS-oppgaver',
        nn: 'Delegering av HMS-oppgåver',
        en: 'Delegation of HSE tasks',
      },
      questions: ['delegationInWriting'],
    },
    {
      key: 'safetyRep',
      title: {
        nb: 'Verneombud',
        nn: 'Verneombod',
        en: 'Safety representative',
      },
      questions: ['safetyRepInvolved', 'safetyRepTime', 'safetyRepTraining', 'safetyRepBasicCourse'],
    },
    {
      key: 'managerTraining',
      title: {
        nb: 'HMS-opplæring for leder',
        nn: 'HMS-opplæring for leiar',
        en: 'HSE training for managers',
      },
      questions: ['managerBasicCourse'],
    },
    {
      key: 'participation',
      title: {
        nb: 'Medvirkning, kompetanse og beredskap',
        nn: 'Medverknad, kompetanse og beredskap',
        en: 'Participation, competence and preparedness',
      },
      questions: ['employeesInvolved', 'competenceRoutine', 'seriousIncidentCapacity'],
    },
    {
      key: 'externalParties',
      title: {
        nb: 'Deling av lokaler med eksterne virksomheter',
        nn: 'Deling av lokale med eksterne verksemder',
        en: 'Sharing premises with external organisations',
      },
      questions: ['sharedPremises', 'coordinationAgreement'],
    },
    {
      key: 'sickLeave',
      title: {
        nb: 'Sykefravær',
        nn: 'Sjukefråvær',
        en: 'Sick leave',
      },
      questions: [
        'sickLeaveStatisticsAccurate',
        'sickLeaveFollowUp',
        'workRelatedSickLeaveChallenge',
        'workRelatedSickLeaveCausesKnown',
      ],
    },
    {
      key: 'psychosocial',
      title: {
        nb: 'Psykososialt og organisatorisk arbeidsmiljø',
        nn: 'Psykososialt og organisatorisk arbeidsmiljø',
        en: 'Psychosocial and organisational working environment',
      },
      questions: [
        'psychosocialOnAgenda',
        'knowsWhatToDoAboutHarassment',
        'appraisalShare',
        'substanceUseGuidelinesKnown',
      ],
    },
    {
      key: 'radiation',
      title: {
        nb: 'Strålekilder',
        nn: 'Strålekjelder',
        en: 'Radiation sources',
      },
      questions: ['radiationSources', 'radiationRoutines'],
    },
    {
      key: 'chemicals',
      title: {
        nb: 'Kjemikalier og gasser',
        nn: 'Kjemikaliar og gassar',
        en: 'Chemicals and gases',
      },
      questions: ['chemicalsOrGases', 'chemicalRoutines'],
    },
    {
      key: 'biological',
      title: {
        nb: 'Biologiske faktorer',
        nn: 'Biologiske faktorar',
        en: 'Biological agents',
      },
      questions: ['biologicalAgents', 'biologicalRoutines'],
    },
    {
      key: 'ergonomics',
      title: {
        nb: 'Ergonomi og tilrettelegging',
        nn: 'Ergonomi og tilrettelegging',
        en: 'Ergonomics and adaptation of work',
      },
      questions: ['musculoskeletalTraining', 'adaptedEquipment'],
    },
  ],
  questions: [
    {
      key: 'completedTogether',
      number: '1',
      scale: 'yesNo',
      text: {
        nb: 'Er kartleggingsskjemaet fylt ut av enhetens leder og verneombud i samarbeid?',
        nn: 'Er kartleggingsskjemaet fylt ut av leiaren og verneombodet ved eininga i samarbeid?',
        en: 'Did the unit’s manager and safety representative fill in this form together?',
      },
      help: {
        nb: 'Svar ja når leder og verneombud har gått gjennom spørsmålene sammen og er enige om svarene. Det er ikke nok at den ene har lest det den andre har skrevet.',
        nn: 'Svar ja når leiaren og verneombodet har gått gjennom spørsmåla saman og er samde om svara. Det er ikkje nok at den eine har lese det den andre har skrive.',
        en: 'Answer yes if the manager and the safety representative went through the questions together and agree on the answers. It is not enough that one of you has read what the other wrote.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '6-2',
        },
        {
          law: 'internalControlRegulations',
          section: '4',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [3, 8],
      wordingSince: '2021',
    },
    {
      key: 'ownHseGoals',
      number: '2',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enheten fastsatt egne HMS-mål?',
        nn: 'Har eininga fastsett eigne HMS-mål?',
        en: 'Has the unit set HSE goals of its own?',
      },
      help: {
        nb: 'Svar ja når enheten selv har satt mål for arbeidsmiljøet og skrevet dem ned, for eksempel i handlingsplanen. Mål som gjelder hele institusjonen, er ikke nok alene.',
        nn: 'Svar ja når eininga sjølv har sett mål for arbeidsmiljøet og skrive dei ned, til dømes i handlingsplanen. Mål som gjeld heile institusjonen, er ikkje nok åleine.',
        en: 'Answer yes if the unit has set goals for its own working environment and put them in writing, for example in the action plan. Goals for the whole institution are not enough on their own.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [4],
      wordingSince: '2021',
    },
    {
      key: 'riskAssessmentsUpToDate',
      number: '3',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad har enheten oppdaterte risikovurderinger for sine aktiviteter?',
        nn: 'I kva grad har eininga oppdaterte risikovurderingar for aktivitetane sine?',
        en: 'To what degree are the unit’s risk assessments of its activities up to date?',
      },
      help: {
        nb: 'Tenk på alt arbeidet ved enheten: laboratorier, verksteder, feltarbeid og reiser, men også kontorarbeid og psykososiale forhold. En risikovurdering er oppdatert når den er skriftlig og er gått gjennom etter den siste vesentlige endringen.',
        nn: 'Tenk på alt arbeidet ved eininga: laboratorium, verkstader, feltarbeid og reiser, men òg kontorarbeid og psykososiale forhold. Ei risikovurdering er oppdatert når ho er skriftleg og er gått gjennom etter den siste vesentlege endringa.',
        en: 'Think of all the unit’s work: laboratories, workshops, fieldwork and travel, but also office work and psychosocial factors. A risk assessment is up to date when it is in writing and has been reviewed since the last significant change.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'hseActionPlan',
      number: '4',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enheten utarbeidet en HMS-handlingsplan for {year}?',
        nn: 'Har eininga utarbeidd ein HMS-handlingsplan for {year}?',
        en: 'Has the unit drawn up an HSE action plan for {year}?',
      },
      help: {
        nb: 'Svar ja når planen er skriftlig og viser tiltak, hvem som har ansvaret, og frist. Den kan være del av en større plan så lenge HMS-tiltakene kommer tydelig fram.',
        nn: 'Svar ja når planen er skriftleg og viser tiltak, kven som har ansvaret, og frist. Han kan vere del av ein større plan så lenge HMS-tiltaka kjem tydeleg fram.',
        en: 'Answer yes if the plan is in writing and shows the measures, who is responsible and the deadlines. It may be part of a larger plan as long as the HSE measures stand out clearly.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'incidentReportingRoutine',
      number: '5',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enheten rutiner som sørger for at uønskede hendelser, HMS-avvik og forbedringsforslag blir meldt inn?',
        nn: 'Har eininga rutinar som sørgjer for at uønskte hendingar, HMS-avvik og forbetringsforslag blir melde inn?',
        en: 'Does the unit have routines to make sure that undesired events, HSE nonconformities and suggestions for improvement are reported?',
      },
      help: {
        nb: 'Svar ja når medarbeiderne, og studenter som arbeider hos dere, vet hva de skal melde, og hvor. Se på hvordan nyansatte får vite det, og om temaet jevnlig tas opp i møter.',
        nn: 'Svar ja når medarbeidarane, og studentar som arbeider hos dykk, veit kva dei skal melde, og kvar. Sjå på korleis nytilsette får vite det, og om temaet jamleg blir teke opp i møte.',
        en: 'Answer yes if employees, and students who work with you, know what to report and where. Consider how new employees are told, and whether the topic comes up regularly at meetings.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '2-3',
        },
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [7],
      wordingSince: '2021',
    },
    {
      key: 'incidentCausesMapped',
      number: '7',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad gjennomføres kartlegging av årsaker på bakgrunn av innmeldte hendelser og avvik?',
        nn: 'I kva grad blir årsaker kartlagde på bakgrunn av innmelde hendingar og avvik?',
        en: 'To what degree are causes investigated when events and nonconformities are reported?',
      },
      help: {
        nb: 'Tenk på hendelsene og avvikene som ble meldt i løpet av året. Ble det undersøkt hvorfor de skjedde, eller ble de bare rettet? Avvikssystemet viser hvilke årsaker som er ført.',
        nn: 'Tenk på hendingane og avvika som vart melde i løpet av året. Vart det undersøkt kvifor dei skjedde, eller vart dei berre retta? Avvikssystemet viser kva årsaker som er førte.',
        en: 'Think of the events and nonconformities reported during the year. Did you find out why they happened, or were they only put right? The reporting system shows which causes have been recorded.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [6, 7],
      wordingSince: '2021',
    },
    {
      key: 'incidentLessonsShared',
      number: '8',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad sørger enheten for at lærdom fra uønskede hendelser og avvik deles?',
        nn: 'I kva grad sørgjer eininga for at lærdom frå uønskte hendingar og avvik blir delt?',
        en: 'To what degree does the unit make sure that lessons from undesired events and nonconformities are shared?',
      },
      help: {
        nb: 'Tenk på om det dere har lært, er tatt opp i møter, opplæring eller rutiner, og om enheter med samme risiko har fått vite det. Den som meldte, skal også få vite hva som ble gjort.',
        nn: 'Tenk på om det de har lært, er teke opp i møte, opplæring eller rutinar, og om einingar med same risiko har fått vite det. Den som melde, skal òg få vite kva som vart gjort.',
        en: 'Consider whether what you learned has been taken up at meetings, in training or in routines, and whether units with the same risk have been told. The person who reported should also hear what was done.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '3-2',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [2, 7],
      wordingSince: '2021',
    },
    {
      key: 'safetyRoundDone',
      number: '9',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Er det gjennomført HMS-runde ved enheten i {year}?',
        nn: 'Er det gjennomført HMS-runde ved eininga i {year}?',
        en: 'Was a safety round carried out at the unit in {year}?',
      },
      help: {
        nb: 'Svar ja når lokalene og arbeidsforholdene er gått gjennom sammen med verneombudet, og funnene er skrevet ned og fulgt opp med lederen. Har enheten flere bygg, skal alle være dekket.',
        nn: 'Svar ja når lokala og arbeidsforholda er gått gjennom saman med verneombodet, og funna er skrivne ned og følgde opp med leiaren. Har eininga fleire bygg, skal alle vere dekte.',
        en: 'Answer yes if the premises and working conditions were inspected together with the safety representative, and the findings were written down and followed up with the manager. If the unit has several buildings, all of them should be covered.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '6-2',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [6, 8],
      wordingSince: '2021',
    },
    {
      key: 'delegationInWriting',
      number: '10',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Er det utarbeidet en skriftlig oversikt som viser delegering av HMS-oppgaver ved enheten?',
        nn: 'Er det utarbeidd ei skriftleg oversikt som viser delegering av HMS-oppgåver ved eininga?',
        en: 'Is there a written overview of how HSE tasks are delegated at the unit?',
      },
      help: {
        nb: 'Svar ja når det står skrevet hvem som har hvilke oppgaver, for eksempel HMS-koordinator, romansvarlig eller ansvarlig for stoffkartoteket. Lederen har fortsatt ansvaret, også for oppgaver som er delegert.',
        nn: 'Svar ja når det står skrive kven som har kva oppgåver, til dømes HMS-koordinator, romansvarleg eller ansvarleg for stoffkartoteket. Leiaren har framleis ansvaret, også for oppgåver som er delegerte.',
        en: 'Answer yes if it is written down who has which tasks, for example HSE coordinator, person responsible for a room or for the chemicals register. The manager remains responsible, also for tasks that have been delegated.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [5],
      wordingSince: '2021',
    },
    {
      key: 'safetyRepInvolved',
      number: '11',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad er verneombud involvert i planlegging og gjennomføring av tiltak som har betydning for arbeidsmiljøet?',
        nn: 'I kva grad er verneombodet involvert i planlegging og gjennomføring av tiltak som har noko å seie for arbeidsmiljøet?',
        en: 'To what degree is the safety representative involved in planning and carrying out measures that affect the working environment?',
      },
      help: {
        nb: 'Tenk på ombygging, flytting, omorganisering, nytt utstyr og oppfølging av arbeidsmiljøundersøkelsen. Verneombudet skal tas med på råd før beslutningen er tatt, ikke bare bli orientert etterpå.',
        nn: 'Tenk på ombygging, flytting, omorganisering, nytt utstyr og oppfølging av arbeidsmiljøundersøkinga. Verneombodet skal takast med på råd før avgjerda er teken, ikkje berre bli orientert etterpå.',
        en: 'Think of rebuilding, moves, reorganisation, new equipment and the follow-up of the working environment survey. The safety representative is to be consulted before a decision is made, not just told about it afterwards.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '6-2',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [3],
      wordingSince: '2021',
    },
    {
      key: 'safetyRepTime',
      number: '12',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad har verneombud tilstrekkelig tid til å utføre vervet?',
        nn: 'I kva grad har verneombodet tilstrekkeleg tid til å utføre vervet?',
        en: 'To what degree does the safety representative have enough time for the role?',
      },
      help: {
        nb: 'Verneombudet skal ha den tiden vervet krever, normalt i arbeidstiden. Snakk sammen om tiden er avtalt, og om andre oppgaver er tilpasset. Er det flere verneombud, svarer dere for dem samlet.',
        nn: 'Verneombodet skal ha den tida vervet krev, normalt i arbeidstida. Snakk saman om tida er avtalt, og om andre oppgåver er tilpassa. Er det fleire verneombod, svarer de for dei samla.',
        en: 'The safety representative is entitled to the time the role requires, normally during working hours. Talk about whether time has been agreed and other tasks adjusted. If there are several safety representatives, answer for them as a group.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '6-5',
        },
      ],
      internalControl: [3],
      wordingSince: '2021',
    },
    {
      key: 'safetyRepTraining',
      number: '13',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad har verneombud tilstrekkelig opplæring til å utføre vervet?',
        nn: 'I kva grad har verneombodet tilstrekkeleg opplæring til å utføre vervet?',
        en: 'To what degree does the safety representative have sufficient training for the role?',
      },
      help: {
        nb: 'Opplæringen skal vare i minst 40 timer, med mindre partene har avtalt kortere tid. Tenk også på opplæring i det som er særskilt for verneområdet, for eksempel laboratorier eller verksteder.',
        nn: 'Opplæringa skal vare i minst 40 timar, om ikkje partane har avtalt kortare tid. Tenk òg på opplæring i det som er særskilt for verneområdet, til dømes laboratorium eller verkstader.',
        en: 'The training must last at least 40 hours, unless the parties have agreed on less. Also think of training in what is special to the safety area, such as laboratories or workshops.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '6-5',
        },
        {
          law: 'organisationRegulations',
          section: '3-18',
        },
        {
          law: 'organisationRegulations',
          section: '3-19',
        },
      ],
      internalControl: [2, 3],
      wordingSince: '2021',
    },
    {
      key: 'safetyRepBasicCourse',
      number: '14',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enhetens verneombud i løpet av siste 3 årene deltatt på {basicCourse} (2 dagers grunnkurs i arbeidsmiljø)?',
        nn: 'Har verneombodet ved eininga i løpet av dei siste 3 åra delteke på {basicCourse} (2 dagars grunnkurs i arbeidsmiljø)?',
        en: 'In the last 3 years, has the unit’s safety representative attended {basicCourse} (2-day basic course on the working environment)?',
      },
      help: {
        nb: 'Svar ja når verneombudet har gjennomført hele kurset i løpet av de tre siste årene. Er det flere verneombud, svarer dere ja når alle har gjennomført det.',
        nn: 'Svar ja når verneombodet har gjennomført heile kurset i løpet av dei tre siste åra. Er det fleire verneombod, svarer de ja når alle har gjennomført det.',
        en: 'Answer yes if the safety representative completed the whole course within the last three years. If there are several safety representatives, answer yes if all of them have completed it.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '6-5',
        },
        {
          law: 'organisationRegulations',
          section: '3-18',
        },
        {
          law: 'organisationRegulations',
          section: '3-19',
        },
      ],
      internalControl: [2],
      wordingSince: '2021',
    },
    {
      key: 'managerBasicCourse',
      number: '15',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har leder i løpet av siste 3 årene deltatt på {basicCourse} (2-dagers grunnkurs i arbeidsmiljø)?',
        nn: 'Har leiaren i løpet av dei siste 3 åra delteke på {basicCourse} (2-dagars grunnkurs i arbeidsmiljø)?',
        en: 'In the last 3 years, has the manager attended {basicCourse} (2-day basic course on the working environment)?',
      },
      help: {
        nb: 'Svar ja når lederen for enheten selv har gjennomført hele kurset i løpet av de tre siste årene. Opplæringen er personlig og kan ikke overlates til andre.',
        nn: 'Svar ja når leiaren for eininga sjølv har gjennomført heile kurset i løpet av dei tre siste åra. Opplæringa er personleg og kan ikkje overlatast til andre.',
        en: 'Answer yes if the head of the unit personally completed the whole course within the last three years. The training is personal and cannot be passed on to someone else.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-2',
        },
        {
          law: 'workingEnvironmentAct',
          section: '3-5',
        },
      ],
      internalControl: [2],
      wordingSince: '2021',
    },
    {
      key: 'employeesInvolved',
      number: '16',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad involveres medarbeidere i planlegging og gjennomføring av tiltak som har betydning for arbeidsmiljøet?',
        nn: 'I kva grad blir medarbeidarane involverte i planlegging og gjennomføring av tiltak som har noko å seie for arbeidsmiljøet?',
        en: 'To what degree are employees involved in planning and carrying out measures that affect the working environment?',
      },
      help: {
        nb: 'Tenk på personalmøter, oppfølging av arbeidsmiljøundersøkelsen og endringer i hverdagen på jobb. Ta med midlertidig ansatte, stipendiater og medarbeidere som ikke snakker norsk.',
        nn: 'Tenk på personalmøte, oppfølging av arbeidsmiljøundersøkinga og endringar i kvardagen på jobb. Ta med mellombels tilsette, stipendiatar og medarbeidarar som ikkje snakkar norsk.',
        en: 'Think of staff meetings, the follow-up of the working environment survey and changes in everyday work. Include temporary employees, PhD candidates and employees who do not speak Norwegian.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '2-3',
        },
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-2',
        },
        {
          law: 'internalControlRegulations',
          section: '4',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [3],
      wordingSince: '2021',
    },
    {
      key: 'competenceRoutine',
      number: '17',
      scale: 'degree',
      text: {
        nb: 'Har enheten rutiner som sikrer at medarbeidere har tilstrekkelig kompetanse til å utføre arbeidet trygt og forsvarlig?',
        nn: 'Har eininga rutinar som sikrar at medarbeidarane har tilstrekkeleg kompetanse til å utføre arbeidet trygt og forsvarleg?',
        en: 'Does the unit have routines to ensure that employees have the competence to do their work safely and soundly?',
      },
      help: {
        nb: 'Tenk på mottak av nyansatte, opplæring før farlig arbeid og oversikt over hvem som har fått hvilken opplæring. Studenter og gjester som arbeider hos dere, skal også ha den opplæringen de trenger.',
        nn: 'Tenk på mottak av nytilsette, opplæring før farleg arbeid og oversikt over kven som har fått kva opplæring. Studentar og gjester som arbeider hos dykk, skal òg ha den opplæringa dei treng.',
        en: 'Think of how new employees are received, training before hazardous work and records of who has had which training. Students and guests who work with you must also get the training they need.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-2',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-2',
        },
        {
          law: 'organisationRegulations',
          section: '8-1',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [2],
      wordingSince: '2021',
    },
    {
      key: 'seriousIncidentCapacity',
      number: '18',
      scale: 'degree',
      text: {
        nb: 'Har enheten tilstrekkelig kapasitet og kompetanse til å håndtere omfattende eller alvorlige hendelser?',
        nn: 'Har eininga tilstrekkeleg kapasitet og kompetanse til å handtere omfattande eller alvorlege hendingar?',
        en: 'Does the unit have sufficient capacity and competence to handle major or serious incidents?',
      },
      help: {
        nb: 'Tenk på brann, alvorlig personskade, utslipp, vold, trusler eller dødsfall. Vet dere hvem som gjør hva, har dere øvd, og er det nok folk som kan førstehjelp og beredskapsplanen?',
        nn: 'Tenk på brann, alvorleg personskade, utslepp, vald, truslar eller dødsfall. Veit de kven som gjer kva, har de øvd, og er det nok folk som kan førstehjelp og beredskapsplanen?',
        en: 'Think of fire, serious injury, spills and releases, violence, threats or a death. Do you know who does what, have you practised, and do enough people know first aid and the emergency plan?',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '3-2',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'sharedPremises',
      number: '19a',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Utfører ansatte ved enheten arbeid i samme lokaler/områder som eksterne virksomheter?',
        nn: 'Utfører tilsette ved eininga arbeid i same lokale/område som eksterne verksemder?',
        en: 'Do employees of the unit work in the same premises or areas as external organisations?',
      },
      help: {
        nb: 'Eksterne er alle andre arbeidsgivere, for eksempel forskningsinstitutter, sykehus eller bedrifter med egne folk i lokalene. Svar ja også når det bare gjelder ett laboratorium eller verksted.',
        nn: 'Eksterne er alle andre arbeidsgivarar, til dømes forskingsinstitutt, sjukehus eller bedrifter med eigne folk i lokala. Svar ja òg når det berre gjeld eitt laboratorium eller éin verkstad.',
        en: 'External means every other employer, for example research institutes, hospitals or companies with their own people in the premises. Answer yes even if it is only one laboratory or workshop.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '2-2',
        },
        {
          law: 'internalControlRegulations',
          section: '6',
        },
      ],
      internalControl: [5],
      wordingSince: '2021',
    },
    {
      key: 'coordinationAgreement',
      number: '19b',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Er det utarbeidet samordningsavtale(r)?',
        nn: 'Er det utarbeidd samordningsavtale(r)?',
        en: 'Has a coordination agreement been drawn up, or several?',
      },
      help: {
        nb: 'En samordningsavtale er skriftlig og sier hvem som har ansvaret for å samordne HMS-arbeidet i lokalene. Svar ja når avtalene dekker alle lokalene dere deler.',
        nn: 'Ein samordningsavtale er skriftleg og seier kven som har ansvaret for å samordne HMS-arbeidet i lokala. Svar ja når avtalane dekkjer alle lokala de deler.',
        en: 'A coordination agreement is in writing and says who is responsible for coordinating HSE work in the premises. Answer yes if the agreements cover all the premises you share.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '2-2',
        },
        {
          law: 'internalControlRegulations',
          section: '6',
        },
      ],
      internalControl: [5],
      wordingSince: '2021',
      shownWhen: {
        question: 'sharedPremises',
        is: 'yes',
      },
    },
    {
      key: 'sickLeaveStatisticsAccurate',
      number: '20',
      scale: 'degree',
      text: {
        nb: 'Gjenspeiler sykefraværsstatistikken i {payrollSystem} det reelle sykefraværet for alle ansattgrupper og stillingskategorier ved enheten?',
        nn: 'Speglar sjukefråværsstatistikken i {payrollSystem} det reelle sjukefråværet for alle grupper av tilsette og alle stillingskategoriar ved eininga?',
        en: 'Do the sick-leave statistics in {payrollSystem} reflect the actual sick leave in all groups of employees and all job categories at the unit?',
      },
      help: {
        nb: 'Sammenlign statistikken med det dere vet om fraværet. Se særlig på grupper som styrer tiden sin selv, for eksempel vitenskapelig ansatte: Blir egenmeldingene ført?',
        nn: 'Samanlikn statistikken med det de veit om fråværet. Sjå særleg på grupper som styrer tida si sjølve, til dømes vitskapleg tilsette: Blir eigenmeldingane førte?',
        en: 'Compare the statistics with what you know about absence. Look especially at groups who manage their own time, such as academic staff: is self-certified leave recorded?',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'nationalInsuranceAct',
          section: '25-2',
        },
      ],
      internalControl: [6, 8],
      wordingSince: '2021',
    },
    {
      key: 'sickLeaveFollowUp',
      number: '22',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad følges sykmeldte opp i henhold til {institution}s rutiner?',
        nn: 'I kva grad blir sjukmelde følgde opp i samsvar med rutinane til {institution}?',
        en: 'To what degree are employees on sick leave followed up in line with {institution} routines?',
      },
      help: {
        nb: 'Tenk på tidlig kontakt, oppfølgingsplan, dialogmøte og tilrettelegging. Svar for enheten samlet. Opplysninger om enkeltpersoner hører ikke hjemme i rapporten.',
        nn: 'Tenk på tidleg kontakt, oppfølgingsplan, dialogmøte og tilrettelegging. Svar for eininga samla. Opplysningar om enkeltpersonar høyrer ikkje heime i rapporten.',
        en: 'Think of early contact, the follow-up plan, the dialogue meeting and adaptation of work. Answer for the unit as a whole. Information about individuals does not belong in the report.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-6',
        },
        {
          law: 'nationalInsuranceAct',
          section: '25-2',
        },
      ],
      internalControl: [7],
      wordingSince: '2021',
    },
    {
      key: 'workRelatedSickLeaveChallenge',
      number: '23',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad er arbeidsrelatert sykefravær en utfordring ved enheten?',
        nn: 'I kva grad er arbeidsrelatert sjukefråvær ei utfordring ved eininga?',
        en: 'To what degree is work-related sick leave a challenge at the unit?',
      },
      help: {
        nb: 'Arbeidsrelatert er fravær som helt eller delvis skyldes forhold på jobben, for eksempel arbeidsmengde, konflikter, ergonomi eller inneklima. Merk at «liten grad» er det gode svaret her.',
        nn: 'Arbeidsrelatert er fråvær som heilt eller delvis kjem av forhold på jobben, til dømes arbeidsmengd, konfliktar, ergonomi eller inneklima. Merk at «liten grad» er det gode svaret her.',
        en: 'Sick leave is work-related when it is wholly or partly caused by conditions at work, such as workload, conflicts, ergonomics or indoor climate. Note that “a small degree” is the good answer here.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-1',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'workRelatedSickLeaveCausesKnown',
      number: '24',
      scale: 'degree',
      text: {
        nb: 'I hvilken grad er årsaker til arbeidsrelatert sykefravær kjent for linjeleder?',
        nn: 'I kva grad er årsaker til arbeidsrelatert sjukefråvær kjende for linjeleiaren?',
        en: 'To what degree does the line manager know the causes of work-related sick leave?',
      },
      help: {
        nb: 'Tenk på om lederen spør om forhold på jobben når noen blir syke, og ser etter mønstre over tid. Det gjelder årsaker på arbeidsplassen, ikke diagnoser.',
        nn: 'Tenk på om leiaren spør om forhold på jobben når nokon blir sjuk, og ser etter mønster over tid. Det gjeld årsaker på arbeidsplassen, ikkje diagnosar.',
        en: 'Consider whether the manager asks about conditions at work when someone falls ill, and looks for patterns over time. It is about causes in the workplace, not diagnoses.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-6',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'psychosocialOnAgenda',
      number: '25',
      scale: 'degree',
      text: {
        nb: 'Setter enheten psykososialt og organisatorisk arbeidsmiljø på dagsorden med jevne mellomrom?',
        nn: 'Set eininga psykososialt og organisatorisk arbeidsmiljø på dagsordenen med jamne mellomrom?',
        en: 'Does the unit regularly put the psychosocial and organisational working environment on the agenda?',
      },
      help: {
        nb: 'Tenk på om samarbeid, arbeidsmengde, roller og konflikter er faste tema i møter, og om arbeidsmiljøundersøkelsen blir fulgt opp med tiltak gjennom året.',
        nn: 'Tenk på om samarbeid, arbeidsmengd, roller og konfliktar er faste tema i møte, og om arbeidsmiljøundersøkinga blir følgd opp med tiltak gjennom året.',
        en: 'Consider whether cooperation, workload, roles and conflicts are regular topics at meetings, and whether the working environment survey is followed up with measures through the year.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-3',
        },
        {
          law: 'internalControlRegulations',
          section: '5',
        },
      ],
      internalControl: [3, 6],
      wordingSince: '2021',
    },
    {
      key: 'knowsWhatToDoAboutHarassment',
      number: '26',
      scale: 'degree',
      text: {
        nb: 'Er medarbeidere ved enheten gjort kjent med hva de kan/skal gjøre dersom de selv eller andre blir utsatt for mobbing, trakassering eller annen uakseptabel oppførsel?',
        nn: 'Er medarbeidarane ved eininga gjorde kjende med kva dei kan/skal gjere dersom dei sjølve eller andre blir utsette for mobbing, trakassering eller anna uakseptabel åtferd?',
        en: 'Have employees at the unit been told what they can and must do if they or others are exposed to bullying, harassment or other unacceptable behaviour?',
      },
      help: {
        nb: 'Tenk på om medarbeiderne vet hvem de kan snakke med, og hvordan de kan si fra eller varsle. Nyansatte og medarbeidere som ikke snakker norsk, skal også ha fått vite det.',
        nn: 'Tenk på om medarbeidarane veit kven dei kan snakke med, og korleis dei kan seie frå eller varsle. Nytilsette og medarbeidarar som ikkje snakkar norsk, skal òg ha fått vite det.',
        en: 'Consider whether employees know who to talk to, and how to speak up or blow the whistle. New employees and those who do not speak Norwegian should have been told as well.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '2-3',
        },
        {
          law: 'workingEnvironmentAct',
          section: '2 A-6',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-3',
        },
      ],
      internalControl: [2, 7],
      wordingSince: '2021',
    },
    {
      key: 'appraisalShare',
      number: '27',
      scale: 'shareBand',
      text: {
        nb: 'Omtrent hvor stor andel av de ansatte har gjennomført medarbeidersamtale i løpet av {year}?',
        nn: 'Omtrent kor stor del av dei tilsette har gjennomført medarbeidarsamtale i løpet av {year}?',
        en: 'Roughly what share of the employees had an appraisal interview during {year}?',
      },
      help: {
        nb: 'Medarbeidersamtalen skal holdes hvert år, og lederen kaller inn. Regn med både faste og midlertidig ansatte, også stipendiater. Et anslag er nok.',
        nn: 'Medarbeidarsamtalen skal haldast kvart år, og leiaren kallar inn. Rekn med både faste og mellombels tilsette, også stipendiatar. Eit overslag er nok.',
        en: 'The appraisal interview is to be held every year, and the manager calls it. Count both permanent and temporary employees, including PhD candidates. An estimate is enough.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-2',
        },
      ],
      internalControl: [3],
      wordingSince: '2021',
    },
    {
      key: 'substanceUseGuidelinesKnown',
      number: '28',
      scale: 'degree',
      text: {
        nb: 'Er medarbeidere ved enheten gjort kjent med {institution}s retningslinjer for rus og avhengighet?',
        nn: 'Er medarbeidarane ved eininga gjorde kjende med retningslinjene til {institution} for rus og avhengigheit?',
        en: 'Have employees at the unit been told about {institution} guidelines on substance use and addiction?',
      },
      help: {
        nb: 'Tenk på om retningslinjene er tatt opp i personalmøter eller ved mottak av nyansatte, og om folk vet hvor de kan få råd og hjelp. Det er lettere å ta opp en bekymring når dette er kjent på forhånd.',
        nn: 'Tenk på om retningslinjene er tekne opp i personalmøte eller ved mottak av nytilsette, og om folk veit kvar dei kan få råd og hjelp. Det er lettare å ta opp ei uro når dette er kjent på førehand.',
        en: 'Consider whether the guidelines have been taken up at staff meetings or when new employees start, and whether people know where to get advice and help. It is easier to raise a concern when this is known beforehand.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '3-1',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-1',
        },
      ],
      internalControl: [2],
      wordingSince: '2021',
    },
    {
      key: 'radiationSources',
      number: '29a',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enheten strålekilder?',
        nn: 'Har eininga strålekjelder?',
        en: 'Does the unit have radiation sources?',
      },
      help: {
        nb: 'Strålekilder er blant annet radioaktive stoffer, røntgenapparater, akseleratorer og kraftige lasere. Svar ja også når utstyret bare brukes av og til eller er lånt.',
        nn: 'Strålekjelder er mellom anna radioaktive stoff, røntgenapparat, akseleratorar og kraftige laserar. Svar ja òg når utstyret berre blir brukt av og til eller er lånt.',
        en: 'Radiation sources include radioactive substances, X-ray equipment, accelerators and powerful lasers. Answer yes even if the equipment is only used now and then or is on loan.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-4',
        },
        {
          law: 'radiationProtectionRegulations',
          section: '13',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'radiationRoutines',
      number: '29b',
      scale: 'routineMatrix',
      text: {
        nb: 'Har enheten rutiner som sørger for at:',
        nn: 'Har eininga rutinar som sørgjer for at:',
        en: 'Does the unit have routines to make sure that:',
      },
      help: {
        nb: 'Svar ja når rutinen er skriftlig og blir fulgt. Velg «Ikke aktuelt» bare når kravet ikke gjelder de strålekildene dere har. Strålevernkoordinatoren og romkortene kan hjelpe med svarene.',
        nn: 'Svar ja når rutinen er skriftleg og blir følgd. Vel «Ikkje aktuelt» berre når kravet ikkje gjeld dei strålekjeldene de har. Strålevernkoordinatoren og romkorta kan hjelpe med svara.',
        en: 'Answer yes if the routine is in writing and is followed. Choose “Not applicable” only if the requirement does not concern the radiation sources you have. The radiation protection coordinator and the room cards can help you answer.',
      },
      law: [
        {
          law: 'performanceOfWorkRegulations',
          section: '15-1',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '15-3',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '15-4',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '31-4',
        },
        {
          law: 'radiationProtectionRegulations',
          section: '13',
        },
        {
          law: 'radiationProtectionRegulations',
          section: '30',
        },
        {
          law: 'radiationProtectionRegulations',
          section: '33',
        },
        {
          law: 'workplaceRegulations',
          section: '5-7',
        },
      ],
      internalControl: [6, 7],
      wordingSince: '2021',
      shownWhen: {
        question: 'radiationSources',
        is: 'yes',
      },
      rows: [
        {
          key: 'riskAssessment',
          text: {
            nb: 'det gjennomføres risikovurdering av sikkerhet og helsefare ved bruk av strålekilder',
            nn: 'det blir gjennomført risikovurdering av tryggleik og helsefare ved bruk av strålekjelder',
            en: 'safety and health risks are assessed when radiation sources are used',
          },
          wordingSince: '2021',
        },
        {
          key: 'exposureRegister',
          text: {
            nb: 'det føres register over medarbeidere som arbeider med ioniserende stråling',
            nn: 'det blir ført register over medarbeidarar som arbeider med ioniserande stråling',
            en: 'a register is kept of employees who work with ionising radiation',
          },
          wordingSince: '2021',
        },
        {
          key: 'roomResponsible',
          text: {
            nb: 'det oppnevnes romansvarlig, som sørger for oppdaterte romkort og annen nødvendig merking på rom med særlige farer',
            nn: 'det blir peika ut ein romansvarleg, som sørgjer for oppdaterte romkort og anna nødvendig merking på rom med særlege farar',
            en: 'a person is made responsible for each room with special hazards and keeps its room card and other necessary signs up to date',
          },
          wordingSince: '2021',
        },
        {
          key: 'authorityNotification',
          text: {
            nb: 'alle meldepliktige strålekilder ved enheten meldes i Direktoratet for strålevern og atomsikkerhet sitt meldesystem',
            nn: 'alle meldepliktige strålekjelder ved eininga blir melde i meldesystemet til Direktoratet for strålevern og atomtryggleik',
            en: 'all notifiable radiation sources at the unit are entered in the notification system of the Norwegian Radiation and Nuclear Safety Authority',
          },
          wordingSince: '2021',
        },
        {
          key: 'wasteDisposal',
          text: {
            nb: 'avhending av radioaktivt avfall skjer i henhold til {institution}s retningslinjer',
            nn: 'avhending av radioaktivt avfall skjer i samsvar med retningslinjene til {institution}',
            en: 'radioactive waste is disposed of in line with {institution} guidelines',
          },
          wordingSince: '2021',
        },
      ],
    },
    {
      key: 'chemicalsOrGases',
      number: '30a',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Håndteres eller brukes det kjemikalier og/eller gasser ved enheten?',
        nn: 'Blir det handtert eller brukt kjemikaliar og/eller gassar ved eininga?',
        en: 'Are chemicals and/or gases handled or used at the unit?',
      },
      help: {
        nb: 'Ta med laboratorier, verksteder, drift og renhold. Kjemikalier med faremerking skal stå i stoffkartoteket, så se etter der.',
        nn: 'Ta med laboratorium, verkstader, drift og reinhald. Kjemikaliar med faremerking skal stå i stoffkartoteket, så sjå etter der.',
        en: 'Include laboratories, workshops, maintenance and cleaning. Chemicals with hazard labels must be in the chemicals register, so check there.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-5',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '2-1',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '3-1',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'chemicalRoutines',
      number: '30b',
      scale: 'routineMatrix',
      text: {
        nb: 'Har enheten rutiner som sørger for at:',
        nn: 'Har eininga rutinar som sørgjer for at:',
        en: 'Does the unit have routines to make sure that:',
      },
      help: {
        nb: 'Svar ja når rutinen er skriftlig og blir fulgt i alle lokaler der kjemikalier eller gasser brukes. Velg «Ikke aktuelt» bare når kravet ikke gjelder det dere bruker.',
        nn: 'Svar ja når rutinen er skriftleg og blir følgd i alle lokale der kjemikaliar eller gassar blir brukte. Vel «Ikkje aktuelt» berre når kravet ikkje gjeld det de bruker.',
        en: 'Answer yes if the routine is in writing and is followed wherever chemicals or gases are used. Choose “Not applicable” only if the requirement does not concern what you use.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-5',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '3-1',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '3-7',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '3-8',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '3-16',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '3-20',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '31-1',
        },
        {
          law: 'workplaceRegulations',
          section: '5-7',
        },
      ],
      internalControl: [6, 7],
      wordingSince: '2021',
      shownWhen: {
        question: 'chemicalsOrGases',
        is: 'yes',
      },
      rows: [
        {
          key: 'healthExamination',
          text: {
            nb: 'det gjennomføres målrettet helseundersøkelse av medarbeidere hvor lovkrav utløser dette',
            nn: 'det blir gjennomført målretta helseundersøking av medarbeidarar der lovkrav utløyser dette',
            en: 'employees have a targeted health examination where the law requires it',
          },
          wordingSince: '2021',
        },
        {
          key: 'exposureRegister',
          text: {
            nb: 'det føres register av medarbeidere som arbeider med kjemikalier og/eller gasser hvor registrering kreves',
            nn: 'det blir ført register over medarbeidarar som arbeider med kjemikaliar og/eller gassar der det er krav om registrering',
            en: 'a register is kept of employees who work with chemicals and/or gases that require registration',
          },
          wordingSince: '2021',
        },
        {
          key: 'roomResponsible',
          text: {
            nb: 'det oppnevnes romansvarlig, som sørger for oppdaterte romkort og annen nødvendig merking på rom med særlige farer',
            nn: 'det blir peika ut ein romansvarleg, som sørgjer for oppdaterte romkort og anna nødvendig merking på rom med særlege farar',
            en: 'a person is made responsible for each room with special hazards and keeps its room card and other necessary signs up to date',
          },
          wordingSince: '2021',
        },
        {
          key: 'exposureLimitationAndPpe',
          text: {
            nb: 'det gjennomføres tiltak for å begrense eksponering, og at påbudt verneutstyr er tilgjengelig og benyttes',
            nn: 'det blir sett i verk tiltak for å avgrense eksponering, og at påbode verneutstyr er tilgjengeleg og blir brukt',
            en: 'measures are taken to limit exposure, and mandatory protective equipment is available and used',
          },
          wordingSince: '2021',
        },
        {
          key: 'wasteDisposal',
          text: {
            nb: 'avhending av kjemikalier og/eller gasser skjer i henhold til {institution}s retningslinjer',
            nn: 'avhending av kjemikaliar og/eller gassar skjer i samsvar med retningslinjene til {institution}',
            en: 'chemicals and/or gases are disposed of in line with {institution} guidelines',
          },
          wordingSince: '2021',
        },
      ],
    },
    {
      key: 'biologicalAgents',
      number: '31a',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Håndteres eller brukes det biologiske faktorer ved enheten?',
        nn: 'Blir det handtert eller brukt biologiske faktorar ved eininga?',
        en: 'Are biological agents handled or used at the unit?',
      },
      help: {
        nb: 'Biologiske faktorer er mikroorganismer, cellekulturer og annet biologisk materiale som kan gi infeksjon, allergi eller forgiftning. Ta med arbeid med prøver fra mennesker og dyr og med genmodifiserte mikroorganismer.',
        nn: 'Biologiske faktorar er mikroorganismar, cellekulturar og anna biologisk materiale som kan gi infeksjon, allergi eller forgifting. Ta med arbeid med prøver frå menneske og dyr og med genmodifiserte mikroorganismar.',
        en: 'Biological agents are micro-organisms, cell cultures and other biological material that can cause infection, allergy or poisoning. Include work with samples from humans and animals and with genetically modified micro-organisms.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-5',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '6-1',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
    {
      key: 'biologicalRoutines',
      number: '31b',
      scale: 'routineMatrix',
      text: {
        nb: 'Har enheten rutiner som sørger for at:',
        nn: 'Har eininga rutinar som sørgjer for at:',
        en: 'Does the unit have routines to make sure that:',
      },
      help: {
        nb: 'Svar ja når rutinen er skriftlig og blir fulgt. Velg «Ikke aktuelt» bare når kravet ikke gjelder de biologiske faktorene dere arbeider med. Risikovurderingen viser hvilke smitterisikogrupper det er.',
        nn: 'Svar ja når rutinen er skriftleg og blir følgd. Vel «Ikkje aktuelt» berre når kravet ikkje gjeld dei biologiske faktorane de arbeider med. Risikovurderinga viser kva smitterisikogrupper det er.',
        en: 'Answer yes if the routine is in writing and is followed. Choose “Not applicable” only if the requirement does not concern the agents you work with. The risk assessment shows which risk groups they belong to.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-5',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '6-1',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '6-11',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '6-12',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '31-3',
        },
        {
          law: 'workplaceRegulations',
          section: '5-7',
        },
      ],
      internalControl: [6, 7],
      wordingSince: '2021',
      shownWhen: {
        question: 'biologicalAgents',
        is: 'yes',
      },
      rows: [
        {
          key: 'healthExamination',
          text: {
            nb: 'det gjennomføres målrettet helseundersøkelse av medarbeidere hvor lovkrav utløser dette',
            nn: 'det blir gjennomført målretta helseundersøking av medarbeidarar der lovkrav utløyser dette',
            en: 'employees have a targeted health examination where the law requires it',
          },
          wordingSince: '2021',
        },
        {
          key: 'exposureRegister',
          text: {
            nb: 'det føres register av medarbeidere som arbeider med registreringspliktige biologiske faktorer',
            nn: 'det blir ført register over medarbeidarar som arbeider med registreringspliktige biologiske faktorar',
            en: 'a register is kept of employees who work with biological agents that require registration',
          },
          wordingSince: '2021',
        },
        {
          key: 'vaccinationOffered',
          text: {
            nb: 'aktuelle medarbeidere tilbys vaksinasjon ved avdekket behov',
            nn: 'aktuelle medarbeidarar får tilbod om vaksinasjon ved avdekt behov',
            en: 'the employees concerned are offered vaccination when a need is found',
          },
          wordingSince: '2021',
        },
        {
          key: 'roomResponsible',
          text: {
            nb: 'det oppnevnes romansvarlig, som sørger for oppdaterte romkort og annen nødvendig merking på rom med særlige farer',
            nn: 'det blir peika ut ein romansvarleg, som sørgjer for oppdaterte romkort og anna nødvendig merking på rom med særlege farar',
            en: 'a person is made responsible for each room with special hazards and keeps its room card and other necessary signs up to date',
          },
          wordingSince: '2021',
        },
        {
          key: 'wasteDisposal',
          text: {
            nb: 'avhending av smittefarlig avfall skjer i henhold til {institution}s retningslinjer',
            nn: 'avhending av smittefarleg avfall skjer i samsvar med retningslinjene til {institution}',
            en: 'infectious waste is disposed of in line with {institution} guidelines',
          },
          wordingSince: '2021',
        },
      ],
    },
    {
      key: 'musculoskeletalTraining',
      number: '32',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enheten rutiner som sørger for at medarbeidere får opplæring og informasjon om risikofaktorer for arbeidsrelaterte muskel- og skjelettplager, og hvordan disse kan unngås?',
        nn: 'Har eininga rutinar som sørgjer for at medarbeidarane får opplæring og informasjon om risikofaktorar for arbeidsrelaterte muskel- og skjelettplager, og korleis dei kan unngåast?',
        en: 'Does the unit have routines to make sure that employees receive training and information about risk factors for work-related musculoskeletal disorders and how to avoid them?',
      },
      help: {
        nb: 'Det gjelder både kontorarbeid foran skjerm og tungt eller ensformig arbeid. Svar ja når nyansatte får slik opplæring, og når den tas opp igjen ved behov. Bedriftshelsetjenesten kan hjelpe.',
        nn: 'Det gjeld både kontorarbeid framfor skjerm og tungt eller einsformig arbeid. Svar ja når nytilsette får slik opplæring, og når ho blir teken opp att ved behov. Bedriftshelsetenesta kan hjelpe.',
        en: 'This concerns both office work at a screen and heavy or repetitive work. Answer yes if new employees get such training and it is repeated when needed. The occupational health service can help.',
      },
      law: [
        {
          law: 'performanceOfWorkRegulations',
          section: '23-2',
        },
        {
          law: 'performanceOfWorkRegulations',
          section: '23-3',
        },
        {
          law: 'organisationRegulations',
          section: '10-2',
        },
      ],
      internalControl: [2],
      wordingSince: '2021',
    },
    {
      key: 'adaptedEquipment',
      number: '33',
      scale: 'yesNoDontKnow',
      text: {
        nb: 'Har enheten rutiner som sørger for at medarbeidere får tilgang til spesielt tilpasset utstyr ved avdekket behov?',
        nn: 'Har eininga rutinar som sørgjer for at medarbeidarane får tilgang til spesielt tilpassa utstyr ved avdekt behov?',
        en: 'Does the unit have routines to make sure that employees get specially adapted equipment when a need is found?',
      },
      help: {
        nb: 'Det kan være hev- og senkbart bord, databriller, løftehjelp eller annet utstyr. Svar ja når medarbeiderne vet hvem de skal spørre, og når behov blir vurdert og fulgt opp.',
        nn: 'Det kan vere hev- og senkbart bord, databriller, løftehjelp eller anna utstyr. Svar ja når medarbeidarane veit kven dei skal spørje, og når behov blir vurderte og følgde opp.',
        en: 'This can be a height-adjustable desk, screen glasses, lifting aids or other equipment. Answer yes if employees know whom to ask, and if needs are assessed and followed up.',
      },
      law: [
        {
          law: 'workingEnvironmentAct',
          section: '4-2',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-4',
        },
        {
          law: 'workingEnvironmentAct',
          section: '4-6',
        },
      ],
      internalControl: [6],
      wordingSince: '2021',
    },
  ],
}
