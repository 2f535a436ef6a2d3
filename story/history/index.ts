import type { Attested } from '../schema/source.ts'
import { arifovReviewsTroops } from './arifov-reviews-troops.ts'
import { bakuCongress } from './baku-congress.ts'
import { bandsRoundDushanbe } from './bands-round-dushanbe.ts'
import { bodyRecognised } from './body-recognised.ts'
import { britishNoteHisMovements } from './british-note-his-movements.ts'
import { bukharaSaidToBeBesieged } from './bukhara-said-to-be-besieged.ts'
import { bukharanMissionInAnkara } from './bukharan-mission-in-ankara.ts'
import { campaignAgainstEnver } from './campaign-against-enver.ts'
import { cemalShot } from './cemal-shot.ts'
import { concessions } from './concessions.ts'
import { defeatAtKofrun } from './defeat-at-kofrun.ts'
import { deportationOfTheArmenians } from './deportation-of-the-armenians.ts'
import { dictatorialCommission } from './dictatorial-commission.ts'
import { emirCrossesThePanj } from './emir-crosses-the-panj.ts'
import { enverAtBaljuvon } from './enver-at-baljuvon.ts'
import { enverInBukhara } from './enver-in-bukhara.ts'
import { enverKilled } from './enver-killed.ts'
import { enverReleased } from './enver-released.ts'
import { fallOfDushanbe } from './fall-of-dushanbe.ts'
import { feverInBukhara } from './fever-in-bukhara.ts'
import { firstSiegeBroken } from './first-siege-broken.ts'
import { firstSovietWordOfEnver } from './first-soviet-word-of-enver.ts'
import { fordsAtDushanbe } from './fords-at-dushanbe.ts'
import { garrisonsThinned } from './garrisons-thinned.ts'
import { hajiSamiTakesOver } from './haji-sami-takes-over.ts'
import { hasansMutiny } from './hasans-mutiny.ts'
import { heldByTheLakais } from './held-by-the-lakais.ts'
import { huntingParty } from './hunting-party.ts'
import { ibrahimTurnsOnEnver } from './ibrahim-turns-on-enver.ts'
import { jadidsSentAway } from './jadids-sent-away.ts'
import { kabulCallsItsMenBack } from './kabul-calls-its-men-back.ts'
import { kafirniganCrossed } from './kafirnigan-crossed.ts'
import { kamenevOnTheEnemy } from './kamenev-on-the-enemy.ts'
import { kemalWritesToMoscow } from './kemal-writes-to-moscow.ts'
import { khojaevLeavesMoscow } from './khojaev-leaves-moscow.ts'
import { lastLetter } from './last-letter.ts'
import { letterOf25July } from './letter-of-25-july.ts'
import { letterOnTheEastWind } from './letter-on-the-east-wind.ts'
import { medalForTheRepublic } from './medal-for-the-republic.ts'
import { menFromKabul } from './men-from-kabul.ts'
import { mullaSabirsLetter } from './mulla-sabirs-letter.ts'
import { nagornyMeetsSamyaBey } from './nagorny-meets-samya-bey.ts'
import { nagornysLetter } from './nagornys-letter.ts'
import { newsInNewYork } from './news-in-new-york.ts'
import { oldOfficialsInTheCommittees } from './old-officials-in-the-committees.ts'
import { ordzhonikidzeSent } from './ordzhonikidze-sent.ts'
import { ordzhonikidzesReport } from './ordzhonikidzes-report.ts'
import { osmanKhojaDismissed } from './osman-khoja-dismissed.ts'
import { osmanKhojaGoesEast } from './osman-khoja-goes-east.ts'
import { osmanKhojaToKabul } from './osman-khoja-to-kabul.ts'
import { parleyAtChagan } from './parley-at-chagan.ts'
import { peaceFeeler } from './peace-feeler.ts'
import { peopleLeaveForTheRiver } from './people-leave-for-the-river.ts'
import { petersReports } from './peters-reports.ts'
import { politburoTakesUpBukhara } from './politburo-takes-up-bukhara.ts'
import { politburoTurnsToTurkestan } from './politburo-turns-to-turkestan.ts'
import { raidOnKarakul } from './raid-on-karakul.ts'
import { risingOfTheRepublicsMen } from './rising-of-the-republics-men.ts'
import { sentenceOfDeath } from './sentence-of-death.ts'
import { shootingsInSamarkand } from './shootings-in-samarkand.ts'
import { stalinsAnswer } from './stalins-answer.ts'
import { stalinsEightQuestions } from './stalins-eight-questions.ts'
import { surkhanCrossedAtDenau } from './surkhan-crossed-at-denau.ts'
import { talksWithMuetdin } from './talks-with-muetdin.ts'
import { togansWarning } from './togans-warning.ts'
import { treatyOfKars } from './treaty-of-kars.ts'
import { treatyOfMoscow } from './treaty-of-moscow.ts'
import { twoAxes } from './two-axes.ts'
import { ultimatum } from './ultimatum.ts'
import { waitingAtBatum } from './waiting-at-batum.ts'
import { waqfCommission } from './waqf-commission.ts'

/** The attested line, in the order of the weeks in which each event may lie. */
export const history: readonly Attested[] = [
  deportationOfTheArmenians,
  sentenceOfDeath,
  kemalWritesToMoscow,
  bakuCongress,
  garrisonsThinned,
  emirCrossesThePanj,
  treatyOfMoscow,
  waitingAtBatum,
  enverInBukhara,
  togansWarning,
  treatyOfKars,
  osmanKhojaGoesEast,
  huntingParty,
  hasansMutiny,
  politburoTurnsToTurkestan,
  medalForTheRepublic,
  heldByTheLakais,
  risingOfTheRepublicsMen,
  bukharanMissionInAnkara,
  firstSovietWordOfEnver,
  nagornyMeetsSamyaBey,
  firstSiegeBroken,
  enverReleased,
  nagornysLetter,
  bandsRoundDushanbe,
  jadidsSentAway,
  mullaSabirsLetter,
  politburoTakesUpBukhara,
  fallOfDushanbe,
  menFromKabul,
  twoAxes,
  khojaevLeavesMoscow,
  waqfCommission,
  bukharaSaidToBeBesieged,
  talksWithMuetdin,
  peaceFeeler,
  oldOfficialsInTheCommittees,
  kamenevOnTheEnemy,
  petersReports,
  osmanKhojaToKabul,
  letterOnTheEastWind,
  osmanKhojaDismissed,
  ordzhonikidzeSent,
  stalinsEightQuestions,
  arifovReviewsTroops,
  raidOnKarakul,
  concessions,
  ultimatum,
  ordzhonikidzesReport,
  stalinsAnswer,
  peopleLeaveForTheRiver,
  campaignAgainstEnver,
  surkhanCrossedAtDenau,
  ibrahimTurnsOnEnver,
  shootingsInSamarkand,
  defeatAtKofrun,
  fordsAtDushanbe,
  britishNoteHisMovements,
  kafirniganCrossed,
  kabulCallsItsMenBack,
  enverAtBaljuvon,
  feverInBukhara,
  cemalShot,
  letterOf25July,
  lastLetter,
  enverKilled,
  bodyRecognised,
  dictatorialCommission,
  newsInNewYork,
  parleyAtChagan,
  hajiSamiTakesOver,
]
