import type { Source } from '../schema/source.ts'
import abdullaevEnver from './abdullaev-enver.json' with { type: 'json' }
import abdullaevIbrahim from './abdullaev-ibrahim.json' with { type: 'json' }
import agabekov from './agabekov.json' with { type: 'json' }
import akin from './akin.json' with { type: 'json' }
import akyildirim from './akyildirim.json' with { type: 'json' }
import alimova2007 from './alimova-2007.json' with { type: 'json' }
import ani from './ani.json' with { type: 'json' }
import armenianMemory from './armenian-memory.json' with { type: 'json' }
import artikov from './artikov.json' with { type: 'json' }
import asiaPlus2021 from './asia-plus-2021.json' with { type: 'json' }
import aviationProtocol1923 from './aviation-protocol-1923.json' with { type: 'json' }
import bailey from './bailey.json' with { type: 'json' }
import bakiBaku from './baki-baku.json' with { type: 'json' }
import bakuCongress from './baku-congress.json' with { type: 'json' }
import bardakci1996 from './bardakci-1996.json' with { type: 'json' }
import baumann1993 from './baumann-1993.json' with { type: 'json' }
import becker from './becker.json' with { type: 'json' }
import bnsrIbrahim from './bnsr-ibrahim.json' with { type: 'json' }
import bogosian from './bogosian.json' with { type: 'json' }
import booksonlineFergana from './booksonline-fergana.json' with { type: 'json' }
import britannica1902 from './britannica-1902.json' with { type: 'json' }
import brockhausEfron from './brockhaus-efron.json' with { type: 'json' }
import bryant1923 from './bryant-1923.json' with { type: 'json' }
import bukharanJewsTrades from './bukharan-jews-trades.json' with { type: 'json' }
import bukharanOrder from './bukharan-order.json' with { type: 'json' }
import cakirgil2022 from './cakirgil-2022.json' with { type: 'json' }
import cemal1922 from './cemal-1922.json' with { type: 'json' }
import chokay from './chokay.json' with { type: 'json' }
import davis1915 from './davis-1915.json' with { type: 'json' }
import deathCertificate1922 from './death-certificate-1922.json' with { type: 'json' }
import duranty1922 from './duranty-1922.json' with { type: 'json' }
import enverLetters from './enver-letters.json' with { type: 'json' }
import fergDushanbe from './ferg-dushanbe.json' with { type: 'json' }
import fonshtein1922 from './fonshtein-1922.json' with { type: 'json' }
import fraser1987 from './fraser-1987.json' with { type: 'json' }
import friendz from './friendz.json' with { type: 'json' }
import fromkin from './fromkin.json' with { type: 'json' }
import fuzailEntry from './fuzail-entry.json' with { type: 'json' }
import gankovsky1996 from './gankovsky-1996.json' with { type: 'json' }
import geonames from './geonames.json' with { type: 'json' }
import goble from './goble.json' with { type: 'json' }
import hajiSamiEntry from './haji-sami-entry.json' with { type: 'json' }
import hamilton1906 from './hamilton-1906.json' with { type: 'json' }
import hasanBeyMemoir from './hasan-bey-memoir.json' with { type: 'json' }
import hosking from './hosking.json' with { type: 'json' }
import hovannisian1973 from './hovannisian-1973.json' with { type: 'json' }
import hozir50 from './hozir-50.json' with { type: 'json' }
import ibrahimEntry from './ibrahim-entry.json' with { type: 'json' }
import istiqlol from './istiqlol.json' with { type: 'json' }
import kaganovich from './kaganovich.json' with { type: 'json' }
import kakurinVatsetis from './kakurin-vatsetis.json' with { type: 'json' }
import kamenev1922 from './kamenev-1922.json' with { type: 'json' }
import karatagCont from './karatag-cont.json' with { type: 'json' }
import karmysheva from './karmysheva.json' with { type: 'json' }
import khalidMakingUzbekistan from './khalid-making-uzbekistan.json' with { type: 'json' }
import khodzhibaev1929 from './khodzhibaev-1929.json' with { type: 'json' }
import khojaevBook from './khojaev-book.json' with { type: 'json' }
import khojaevKarakhan1922 from './khojaev-karakhan-1922.json' with { type: 'json' }
import khotamov from './khotamov.json' with { type: 'json' }
import khusainovReports from './khusainov-reports.json' with { type: 'json' }
import kurbashiWord from './kurbashi-word.json' with { type: 'json' }
import lee2018 from './lee-2018.json' with { type: 'json' }
import litvinov from './litvinov.json' with { type: 'json' }
import logofet from './logofet.json' with { type: 'json' }
import lokaiHorse from './lokai-horse.json' with { type: 'json' }
import maev1877 from './maev-1877.json' with { type: 'json' }
import masov from './masov.json' with { type: 'json' }
import measures1851 from './measures-1851.json' with { type: 'json' }
import melkumov1960 from './melkumov-1960.json' with { type: 'json' }
import melkumovLives from './melkumov-lives.json' with { type: 'json' }
import morgenthau1918 from './morgenthau-1918.json' with { type: 'json' }
import morrisZeevi from './morris-zeevi.json' with { type: 'json' }
import mullaSabirLetter from './mulla-sabir-letter.json' with { type: 'json' }
import nagorny19220101 from './nagorny-1922-01-01.json' with { type: 'json' }
import nagornyBasmachi from './nagorny-basmachi.json' with { type: 'json' }
import naturalEarth from './natural-earth.json' with { type: 'json' }
import navruzBukhara from './navruz-bukhara.json' with { type: 'json' }
import nazaroff from './nazaroff.json' with { type: 'json' }
import nechaev1914 from './nechaev-1914.json' with { type: 'json' }
import nikulin from './nikulin.json' with { type: 'json' }
import novayaEpokha from './novaya-epokha.json' with { type: 'json' }
import nunan from './nunan.json' with { type: 'json' }
import nyt19190713 from './nyt-1919-07-13.json' with { type: 'json' }
import odatv from './odatv.json' with { type: 'json' }
import okearney2008 from './okearney-2008.json' with { type: 'json' }
import olcott1981 from './olcott-1981.json' with { type: 'json' }
import ordzhonikidze19220512 from './ordzhonikidze-1922-05-12.json' with { type: 'json' }
import ordzhonikidze19220518 from './ordzhonikidze-1922-05-18.json' with { type: 'json' }
import osmanKhojaEntry from './osman-khoja-entry.json' with { type: 'json' }
import paksoy1991 from './paksoy-1991.json' with { type: 'json' }
import pavlov from './pavlov.json' with { type: 'json' }
import peters19220403 from './peters-1922-04-03.json' with { type: 'json' }
import pirnefes from './pirnefes.json' with { type: 'json' }
import polcontrol19220507 from './polcontrol-1922-05-07.json' with { type: 'json' }
import politburo19211117 from './politburo-1921-11-17.json' with { type: 'json' }
import politburo19220201 from './politburo-1922-02-01.json' with { type: 'json' }
import politburo19220420 from './politburo-1922-04-20.json' with { type: 'json' }
import politburo19220518 from './politburo-1922-05-18.json' with { type: 'json' }
import polyakovChugunov from './polyakov-chugunov.json' with { type: 'json' }
import raretes from './raretes.json' with { type: 'json' }
import rehabilitation2021 from './rehabilitation-2021.json' with { type: 'json' }
import revolutionUnderSiegeBasmachi from './revolution-under-siege-basmachi.json' with { type: 'json' }
import ritter1985 from './ritter-1985.json' with { type: 'json' }
import russiaBeyond1929 from './russia-beyond-1929.json' with { type: 'json' }
import russkiymir from './russkiymir.json' with { type: 'json' }
import ruttigAlimKhan from './ruttig-alim-khan.json' with { type: 'json' }
import salimi from './salimi.json' with { type: 'json' }
import samarkandThesis from './samarkand-thesis.json' with { type: 'json' }
import shermatov2016 from './shermatov-2016.json' with { type: 'json' }
import sokolov100Battles from './sokolov-100-battles.json' with { type: 'json' }
import sonyel from './sonyel.json' with { type: 'json' }
import sovietDiplomatsKabul from './soviet-diplomats-kabul.json' with { type: 'json' }
import sputnikTajikistan from './sputnik-tajikistan.json' with { type: 'json' }
import srtm30 from './srtm30.json' with { type: 'json' }
import stalin19220421 from './stalin-1922-04-21.json' with { type: 'json' }
import stalin19220514 from './stalin-1922-05-14.json' with { type: 'json' }
import steinbach from './steinbach.json' with { type: 'json' }
import svideteliIstorii from './svideteli-istorii.json' with { type: 'json' }
import tajikMemory2015 from './tajik-memory-2015.json' with { type: 'json' }
import telegram19211207 from './telegram-1921-12-07.json' with { type: 'json' }
import tevhid1923 from './tevhid-1923.json' with { type: 'json' }
import tikhonov from './tikhonov.json' with { type: 'json' }
import toganMemoirs from './togan-memoirs.json' with { type: 'json' }
import turkcenDirilisi from './turkcen-dirilisi.json' with { type: 'json' }
import uctug from './uctug.json' with { type: 'json' }
import ulunyan from './ulunyan.json' with { type: 'json' }
import uzbekThesis22 from './uzbek-thesis-22.json' with { type: 'json' }
import vdovichenko from './vdovichenko.json' with { type: 'json' }
import verdict1919 from './verdict-1919.json' with { type: 'json' }
import volos from './volos.json' with { type: 'json' }
import vrachev1922 from './vrachev-1922.json' with { type: 'json' }
import wikilandIbrahim from './wikiland-ibrahim.json' with { type: 'json' }
import wikipediaBasmachi from './wikipedia-basmachi.json' with { type: 'json' }
import wikipediaCentralAsianFront from './wikipedia-central-asian-front.json' with { type: 'json' }
import wikipediaSiegeDushanbe from './wikipedia-siege-dushanbe.json' with { type: 'json' }
import yetkin from './yetkin.json' with { type: 'json' }
import yilmaz2014 from './yilmaz-2014.json' with { type: 'json' }
import yirmibirinciYuzyil from './yirmibirinci-yuzyil.json' with { type: 'json' }
import yudovich from './yudovich.json' with { type: 'json' }
import zhirokhov from './zhirokhov.json' with { type: 'json' }

/** Every source the game cites, by id in alphabetical order. */
export const sources = [
  abdullaevEnver,
  abdullaevIbrahim,
  agabekov,
  akin,
  akyildirim,
  alimova2007,
  ani,
  armenianMemory,
  artikov,
  asiaPlus2021,
  aviationProtocol1923,
  bailey,
  bakiBaku,
  bakuCongress,
  bardakci1996,
  baumann1993,
  becker,
  bnsrIbrahim,
  bogosian,
  booksonlineFergana,
  britannica1902,
  brockhausEfron,
  bryant1923,
  bukharanJewsTrades,
  bukharanOrder,
  cakirgil2022,
  cemal1922,
  chokay,
  davis1915,
  deathCertificate1922,
  duranty1922,
  enverLetters,
  fergDushanbe,
  fonshtein1922,
  fraser1987,
  friendz,
  fromkin,
  fuzailEntry,
  gankovsky1996,
  geonames,
  goble,
  hajiSamiEntry,
  hamilton1906,
  hasanBeyMemoir,
  hosking,
  hovannisian1973,
  hozir50,
  ibrahimEntry,
  istiqlol,
  kaganovich,
  kakurinVatsetis,
  kamenev1922,
  karatagCont,
  karmysheva,
  khalidMakingUzbekistan,
  khodzhibaev1929,
  khojaevBook,
  khojaevKarakhan1922,
  khotamov,
  khusainovReports,
  kurbashiWord,
  lee2018,
  litvinov,
  logofet,
  lokaiHorse,
  maev1877,
  masov,
  measures1851,
  melkumov1960,
  melkumovLives,
  morgenthau1918,
  morrisZeevi,
  mullaSabirLetter,
  nagorny19220101,
  nagornyBasmachi,
  naturalEarth,
  navruzBukhara,
  nazaroff,
  nechaev1914,
  nikulin,
  novayaEpokha,
  nunan,
  nyt19190713,
  odatv,
  okearney2008,
  olcott1981,
  ordzhonikidze19220512,
  ordzhonikidze19220518,
  osmanKhojaEntry,
  paksoy1991,
  pavlov,
  peters19220403,
  pirnefes,
  polcontrol19220507,
  politburo19211117,
  politburo19220201,
  politburo19220420,
  politburo19220518,
  polyakovChugunov,
  raretes,
  rehabilitation2021,
  revolutionUnderSiegeBasmachi,
  ritter1985,
  russiaBeyond1929,
  russkiymir,
  ruttigAlimKhan,
  salimi,
  samarkandThesis,
  shermatov2016,
  sokolov100Battles,
  sonyel,
  sovietDiplomatsKabul,
  sputnikTajikistan,
  srtm30,
  stalin19220421,
  stalin19220514,
  steinbach,
  svideteliIstorii,
  tajikMemory2015,
  telegram19211207,
  tevhid1923,
  tikhonov,
  toganMemoirs,
  turkcenDirilisi,
  uctug,
  ulunyan,
  uzbekThesis22,
  vdovichenko,
  verdict1919,
  volos,
  vrachev1922,
  wikilandIbrahim,
  wikipediaBasmachi,
  wikipediaCentralAsianFront,
  wikipediaSiegeDushanbe,
  yetkin,
  yilmaz2014,
  yirmibirinciYuzyil,
  yudovich,
  zhirokhov,
] as readonly Source[]
