import type { Place } from '../schema/place.ts'
import { aivaj } from './aivaj.ts'
import { akmechet } from './akmechet.ts'
import { akrabat } from './akrabat.ts'
import { anzob } from './anzob.ts'
import { baljuvon } from './baljuvon.ts'
import { balkh } from './balkh.ts'
import { baysun } from './baysun.ts'
import { bukhara } from './bukhara.ts'
import { chagan } from './chagan.ts'
import { chahiab } from './chahiab.ts'
import { childara } from './childara.ts'
import { chirakchi } from './chirakchi.ts'
import { chormagzak } from './chormagzak.ts'
import { chubek } from './chubek.ts'
import { chushkaguzar } from './chushkaguzar.ts'
import { dangara } from './dangara.ts'
import { darbandK } from './darband-k.ts'
import { denau } from './denau.ts'
import { derbent } from './derbent.ts'
import { dushanbe } from './dushanbe.ts'
import { faizabad } from './faizabad.ts'
import { faizabadB } from './faizabad-b.ts'
import { fakhrabad } from './fakhrabad.ts'
import { farkhar } from './farkhar.ts'
import { garm } from './garm.ts'
import { gazimailik } from './gazimailik.ts'
import { guzar } from './guzar.ts'
import { hazratsultan } from './hazratsultan.ts'
import { hisar } from './hisar.ts'
import { hoburabot } from './hoburabot.ts'
import { imamsahib } from './imamsahib.ts'
import { irongate } from './irongate.ts'
import { iskanderkul } from './iskanderkul.ts'
import { jarkurgan } from './jarkurgan.ts'
import { jilikul } from './jilikul.ts'
import { jirgatal } from './jirgatal.ts'
import { kabadian } from './kabadian.ts'
import { kafirnigan } from './kafirnigan.ts'
import { kalaikhumb } from './kalaikhumb.ts'
import { kamchirak } from './kamchirak.ts'
import { kangurt } from './kangurt.ts'
import { karatag } from './karatag.ts'
import { karshi } from './karshi.ts'
import { kattakurgan } from './kattakurgan.ts'
import { kelif } from './kelif.ts'
import { kerki } from './kerki.ts'
import { khait } from './khait.ts'
import { khanabad } from './khanabad.ts'
import { khorog } from './khorog.ts'
import { khovaling } from './khovaling.ts'
import { kitab } from './kitab.ts'
import { kizilmazar } from './kizilmazar.ts'
import { kofrun } from './kofrun.ts'
import { kokaity } from './kokaity.ts'
import { koktash } from './koktash.ts'
import { kulob } from './kulob.ts'
import { kunduz } from './kunduz.ts'
import { kurgantyube } from './kurgantyube.ts'
import { lablabob } from './lablabob.ts'
import { lakai } from './lakai.ts'
import { matcha } from './matcha.ts'
import { mazar } from './mazar.ts'
import { mirshade } from './mirshade.ts'
import { muminabad } from './muminabad.ts'
import { mura } from './mura.ts'
import { norak } from './norak.ts'
import { novabad } from './novabad.ts'
import { obdara } from './obdara.ts'
import { obigarm } from './obigarm.ts'
import { penjikent } from './penjikent.ts'
import { pulisangin } from './pulisangin.ts'
import { ramit } from './ramit.ts'
import { regar } from './regar.ts'
import { rustaq } from './rustaq.ts'
import { sagirdasht } from './sagirdasht.ts'
import { samarkand } from './samarkand.ts'
import { sarai } from './sarai.ts'
import { saryasiya } from './saryasiya.ts'
import { sayrob } from './sayrob.ts'
import { shaartuz } from './shaartuz.ts'
import { shahrisabz } from './shahrisabz.ts'
import { sharshar } from './sharshar.ts'
import { shirabad } from './shirabad.ts'
import { shurabad } from './shurabad.ts'
import { shurchi } from './shurchi.ts'
import { taloqan } from './taloqan.ts'
import { tashkurgan } from './tashkurgan.ts'
import { tavildara } from './tavildara.ts'
import { tengikhoram } from './tengikhoram.ts'
import { termez } from './termez.ts'
import { uratyube } from './uratyube.ts'
import { urgut } from './urgut.ts'
import { varziminor } from './varziminor.ts'
import { varzob } from './varzob.ts'
import { yakkabag } from './yakkabag.ts'
import { yangikala } from './yangikala.ts'
import { yavan } from './yavan.ts'
import { yurchi } from './yurchi.ts'
import { zarkassa } from './zarkassa.ts'

/** Every place of the sheet, and Bukhara and Kerki beyond its western edge. */
export const places: readonly Place[] = [
  bukhara,
  karshi,
  guzar,
  kerki,
  kelif,
  termez,
  shirabad,
  baysun,
  derbent,
  irongate,
  akrabat,
  tengikhoram,
  sayrob,
  kofrun,
  mirshade,
  yurchi,
  denau,
  saryasiya,
  regar,
  karatag,
  hisar,
  dushanbe,
  koktash,
  kafirnigan,
  ramit,
  faizabad,
  obigarm,
  chormagzak,
  norak,
  pulisangin,
  yavan,
  kurgantyube,
  fakhrabad,
  jilikul,
  kabadian,
  shaartuz,
  aivaj,
  akmechet,
  kokaity,
  jarkurgan,
  shurchi,
  sarai,
  farkhar,
  chubek,
  kulob,
  muminabad,
  khovaling,
  baljuvon,
  obdara,
  chagan,
  kangurt,
  kizilmazar,
  dangara,
  sharshar,
  shurabad,
  garm,
  novabad,
  darbandK,
  childara,
  tavildara,
  khait,
  lablabob,
  jirgatal,
  kalaikhumb,
  hoburabot,
  sagirdasht,
  kamchirak,
  khorog,
  samarkand,
  penjikent,
  kattakurgan,
  urgut,
  varziminor,
  matcha,
  anzob,
  mura,
  iskanderkul,
  varzob,
  uratyube,
  shahrisabz,
  kitab,
  chirakchi,
  yakkabag,
  zarkassa,
  gazimailik,
  hazratsultan,
  mazar,
  balkh,
  tashkurgan,
  kunduz,
  khanabad,
  taloqan,
  rustaq,
  imamsahib,
  yangikala,
  chahiab,
  faizabadB,
  chushkaguzar,
  lakai,
]
