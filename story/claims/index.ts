import type { Claim } from '../schema/claim.ts'
import { afghanistan1929 } from './afghanistan-1929.ts'
import { afghanistan1929Column } from './afghanistan-1929-column.ts'
import { afterHimAutumn1922 } from './after-him-autumn-1922.ts'
import { afterHimChiefs } from './after-him-chiefs.ts'
import { afterHimLastBands } from './after-him-last-bands.ts'
import { armenianGenocide } from './armenian-genocide.ts'
import { armenianGenocideAnswer } from './armenian-genocide-answer.ts'
import { bodyAndGrave } from './body-and-grave.ts'
import { bodyAndGraveEffects } from './body-and-grave-effects.ts'
import { britishEyes } from './british-eyes.ts'
import { bukharaBefore } from './bukhara-before.ts'
import { bukharaBeforeGarrisons } from './bukhara-before-garrisons.ts'
import { bukharaBeforeRepublic } from './bukhara-before-republic.ts'
import { bukharanGovernment } from './bukharan-government.ts'
import { captivity } from './captivity.ts'
import { cemalShot } from './cemal-shot.ts'
import { centralAsianAftermath } from './central-asian-aftermath.ts'
import { centralAsianFront } from './central-asian-front.ts'
import { clansAndPeoples } from './clans-and-peoples.ts'
import { climateAndPasses } from './climate-and-passes.ts'
import { concessions } from './concessions.ts'
import { concessionsJudged } from './concessions-judged.ts'
import { deathDayAndPlace } from './death-day-and-place.ts'
import { deathManner } from './death-manner.ts'
import { deathMannerVersions } from './death-manner-versions.ts'
import { dushanbeDecember } from './dushanbe-december.ts'
import { dushanbeDecemberLetter } from './dushanbe-december-letter.ts'
import { dushanbeDecemberMen } from './dushanbe-december-men.ts'
import { dushanbeRetaken } from './dushanbe-retaken.ts'
import { dushanbeSiege } from './dushanbe-siege.ts'
import { dushanbeSiegeFall } from './dushanbe-siege-fall.ts'
import { ententeArmeniaPays } from './entente-armenia-pays.ts'
import { ententeBakuAndCaucasus } from './entente-baku-and-caucasus.ts'
import { ententeFirstContacts } from './entente-first-contacts.ts'
import { ententeKemalLetter } from './entente-kemal-letter.ts'
import { ententePropaganda } from './entente-propaganda.ts'
import { exileAmongTheBolsheviks } from './exile-among-the-bolsheviks.ts'
import { exileAmongTheBolsheviksTreaties } from './exile-among-the-bolsheviks-treaties.ts'
import { feastsAndCalendar } from './feasts-and-calendar.ts'
import { feverAndDoctors } from './fever-and-doctors.ts'
import { firstWordOfEnver } from './first-word-of-enver.ts'
import { flightOfThePeople } from './flight-of-the-people.ts'
import { growthOfTheRising } from './growth-of-the-rising.ts'
import { guestInBukhara } from './guest-in-bukhara.ts'
import { guestInBukharaCompany } from './guest-in-bukhara-company.ts'
import { hasansMutiny } from './hasans-mutiny.ts'
import { horsesAndArms } from './horses-and-arms.ts'
import { jadidsSentAway } from './jadids-sent-away.ts'
import { jewsOfBukhara } from './jews-of-bukhara.ts'
import { kabulCallsBack } from './kabul-calls-back.ts'
import { kafirnigan } from './kafirnigan.ts'
import { kofrun } from './kofrun.ts'
import { lakaiRevolt } from './lakai-revolt.ts'
import { lakaiRevoltAxes } from './lakai-revolt-axes.ts'
import { lakaiRevoltCauses } from './lakai-revolt-causes.ts'
import { landAndGrain } from './land-and-grain.ts'
import { lastLetters } from './last-letters.ts'
import { lastLettersFlowers } from './last-letters-flowers.ts'
import { mapOfTheGame } from './map-of-the-game.ts'
import { measures } from './measures.ts'
import { memoryArmenian } from './memory-armenian.ts'
import { memoryOfEnver } from './memory-of-enver.ts'
import { memoryOfTheRising } from './memory-of-the-rising.ts'
import { menFromKabul } from './men-from-kabul.ts'
import { menFromKabulEmirs } from './men-from-kabul-emirs.ts'
import { moneyAndPrices } from './money-and-prices.ts'
import { moscowTakesNotice } from './moscow-takes-notice.ts'
import { moscowTakesNoticeLetters } from './moscow-takes-notice-letters.ts'
import { notFound } from './not-found.ts'
import { numbersOfPeople } from './numbers-of-people.ts'
import { offensive } from './offensive.ts'
import { offensiveDenau } from './offensive-denau.ts'
import { osmanKhoja } from './osman-khoja.ts'
import { peaceFeeler } from './peace-feeler.ts'
import { peaceFeelerUltimatum } from './peace-feeler-ultimatum.ts'
import { peopleCemal } from './people-cemal.ts'
import { peopleCompanions } from './people-companions.ts'
import { peopleEast } from './people-east.ts'
import { peopleEnver } from './people-enver.ts'
import { peopleEnverAndIbrahim } from './people-enver-and-ibrahim.ts'
import { peopleEnverHabits } from './people-enver-habits.ts'
import { peopleKurbashiUnknown } from './people-kurbashi-unknown.ts'
import { peopleLakai } from './people-lakai.ts'
import { peopleMountains } from './people-mountains.ts'
import { peopleNaciye } from './people-naciye.ts'
import { peoplePatrons } from './people-patrons.ts'
import { peopleReds } from './people-reds.ts'
import { peopleRepublic } from './people-republic.ts'
import { peopleTurkishOfficers } from './people-turkish-officers.ts'
import { peopleWest } from './people-west.ts'
import { peopleZekiVelidi } from './people-zeki-velidi.ts'
import { raidsNearBukhara } from './raids-near-bukhara.ts'
import { raidsNearBukharaWhose } from './raids-near-bukhara-whose.ts'
import { recordsMissing } from './records-missing.ts'
import { redConduct } from './red-conduct.ts'
import { redConductCountry } from './red-conduct-country.ts'
import { redConductLosses } from './red-conduct-losses.ts'
import { redMethods } from './red-methods.ts'
import { redStrength } from './red-strength.ts'
import { redStrengthArms } from './red-strength-arms.ts'
import { redStrengthCommand } from './red-strength-command.ts'
import { release } from './release.ts'
import { retreatToBaljuvon } from './retreat-to-baljuvon.ts'
import { retreatToBaljuvonRoads } from './retreat-to-baljuvon-roads.ts'
import { ridingOut } from './riding-out.ts'
import { ridingOutChoices } from './riding-out-choices.ts'
import { riversAndCrossings } from './rivers-and-crossings.ts'
import { roadsAndMarches } from './roads-and-marches.ts'
import { springsOfTheRising } from './springs-of-the-rising.ts'
import { strengthOfTheRising } from './strength-of-the-rising.ts'
import { strengthOfTheRisingBands } from './strength-of-the-rising-bands.ts'
import { titlesAndStaff } from './titles-and-staff.ts'
import { titlesAndStaffOfficers } from './titles-and-staff-officers.ts'
import { togansWarning } from './togans-warning.ts'
import { townsAndBazaars } from './towns-and-bazaars.ts'
import { twoAxes } from './two-axes.ts'
import { ulemaAndWaqf } from './ulema-and-waqf.ts'
import { verdictAndFlight } from './verdict-and-flight.ts'
import { whatBecameOf } from './what-became-of.ts'
import { whoKilledHim } from './who-killed-him.ts'
import { whoKilledHimAvenger } from './who-killed-him-avenger.ts'
import { womenAndCrafts } from './women-and-crafts.ts'
import { wordBasmachi } from './word-basmachi.ts'
import { youngTurkYears } from './young-turk-years.ts'
import { youngTurkYearsAtWar } from './young-turk-years-at-war.ts'

/** The register: every statement about the past the game leans on, topic by topic. */
export const claims: readonly Claim[] = [
  ...afghanistan1929,
  ...afghanistan1929Column,
  ...afterHimAutumn1922,
  ...afterHimChiefs,
  ...afterHimLastBands,
  ...armenianGenocide,
  ...armenianGenocideAnswer,
  ...bodyAndGrave,
  ...bodyAndGraveEffects,
  ...britishEyes,
  ...bukharaBefore,
  ...bukharaBeforeGarrisons,
  ...bukharaBeforeRepublic,
  ...bukharanGovernment,
  ...captivity,
  ...cemalShot,
  ...centralAsianAftermath,
  ...centralAsianFront,
  ...clansAndPeoples,
  ...climateAndPasses,
  ...concessions,
  ...concessionsJudged,
  ...deathDayAndPlace,
  ...deathManner,
  ...deathMannerVersions,
  ...dushanbeDecember,
  ...dushanbeDecemberLetter,
  ...dushanbeDecemberMen,
  ...dushanbeRetaken,
  ...dushanbeSiege,
  ...dushanbeSiegeFall,
  ...ententeArmeniaPays,
  ...ententeBakuAndCaucasus,
  ...ententeFirstContacts,
  ...ententeKemalLetter,
  ...ententePropaganda,
  ...exileAmongTheBolsheviks,
  ...exileAmongTheBolsheviksTreaties,
  ...feastsAndCalendar,
  ...feverAndDoctors,
  ...firstWordOfEnver,
  ...flightOfThePeople,
  ...growthOfTheRising,
  ...guestInBukhara,
  ...guestInBukharaCompany,
  ...hasansMutiny,
  ...horsesAndArms,
  ...jadidsSentAway,
  ...jewsOfBukhara,
  ...kabulCallsBack,
  ...kafirnigan,
  ...kofrun,
  ...lakaiRevolt,
  ...lakaiRevoltAxes,
  ...lakaiRevoltCauses,
  ...landAndGrain,
  ...lastLetters,
  ...lastLettersFlowers,
  ...mapOfTheGame,
  ...measures,
  ...memoryArmenian,
  ...memoryOfEnver,
  ...memoryOfTheRising,
  ...menFromKabul,
  ...menFromKabulEmirs,
  ...moneyAndPrices,
  ...moscowTakesNotice,
  ...moscowTakesNoticeLetters,
  ...notFound,
  ...numbersOfPeople,
  ...offensive,
  ...offensiveDenau,
  ...osmanKhoja,
  ...peaceFeeler,
  ...peaceFeelerUltimatum,
  ...peopleCemal,
  ...peopleCompanions,
  ...peopleEast,
  ...peopleEnver,
  ...peopleEnverAndIbrahim,
  ...peopleEnverHabits,
  ...peopleKurbashiUnknown,
  ...peopleLakai,
  ...peopleMountains,
  ...peopleNaciye,
  ...peoplePatrons,
  ...peopleReds,
  ...peopleRepublic,
  ...peopleTurkishOfficers,
  ...peopleWest,
  ...peopleZekiVelidi,
  ...raidsNearBukhara,
  ...raidsNearBukharaWhose,
  ...recordsMissing,
  ...redConduct,
  ...redConductCountry,
  ...redConductLosses,
  ...redMethods,
  ...redStrength,
  ...redStrengthArms,
  ...redStrengthCommand,
  ...release,
  ...retreatToBaljuvon,
  ...retreatToBaljuvonRoads,
  ...ridingOut,
  ...ridingOutChoices,
  ...riversAndCrossings,
  ...roadsAndMarches,
  ...springsOfTheRising,
  ...strengthOfTheRising,
  ...strengthOfTheRisingBands,
  ...titlesAndStaff,
  ...titlesAndStaffOfficers,
  ...togansWarning,
  ...townsAndBazaars,
  ...twoAxes,
  ...ulemaAndWaqf,
  ...verdictAndFlight,
  ...whatBecameOf,
  ...whoKilledHim,
  ...whoKilledHimAvenger,
  ...womenAndCrafts,
  ...wordBasmachi,
  ...youngTurkYears,
  ...youngTurkYearsAtWar,
]
