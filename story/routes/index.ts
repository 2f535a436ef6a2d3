import type { Route } from '../schema/place.ts'
import { akmechetKoktash } from './akmechet-koktash.ts'
import { akrabatIrongate } from './akrabat-irongate.ts'
import { anzobVarzob } from './anzob-varzob.ts'
import { baljuvonKhovaling } from './baljuvon-khovaling.ts'
import { baljuvonObdara } from './baljuvon-obdara.ts'
import { balkhChushkaguzar } from './balkh-chushkaguzar.ts'
import { balkhKelif } from './balkh-kelif.ts'
import { baysunKofrun } from './baysun-kofrun.ts'
import { chaganKhovaling } from './chagan-khovaling.ts'
import { chahiabYangikala } from './chahiab-yangikala.ts'
import { childaraTavildara } from './childara-tavildara.ts'
import { chirakchiShahrisabz } from './chirakchi-shahrisabz.ts'
import { chormagzakNorak } from './chormagzak-norak.ts'
import { chormagzakYavan } from './chormagzak-yavan.ts'
import { chushkaguzarKelif } from './chushkaguzar-kelif.ts'
import { dangaraKangurt } from './dangara-kangurt.ts'
import { dangaraKizilmazar } from './dangara-kizilmazar.ts'
import { dangaraKurgantyube } from './dangara-kurgantyube.ts'
import { darbandKChildara } from './darband-k-childara.ts'
import { darbandKNovabad } from './darband-k-novabad.ts'
import { denauSaryasiya } from './denau-saryasiya.ts'
import { derbentBaysun } from './derbent-baysun.ts'
import { dushanbeKafirnigan } from './dushanbe-kafirnigan.ts'
import { dushanbeKoktash } from './dushanbe-koktash.ts'
import { faizabadNorak } from './faizabad-norak.ts'
import { faizabadObigarm } from './faizabad-obigarm.ts'
import { fakhrabadKurgantyube } from './fakhrabad-kurgantyube.ts'
import { farkharChubek } from './farkhar-chubek.ts'
import { farkharImamsahib } from './farkhar-imamsahib.ts'
import { farkharSarai } from './farkhar-sarai.ts'
import { farkharYangikala } from './farkhar-yangikala.ts'
import { garmKamchirak } from './garm-kamchirak.ts'
import { garmKhait } from './garm-khait.ts'
import { guzarKelif } from './guzar-kelif.ts'
import { guzarTengikhoram } from './guzar-tengikhoram.ts'
import { hisarDushanbe } from './hisar-dushanbe.ts'
import { hisarKoktash } from './hisar-koktash.ts'
import { hoburabotKalaikhumb } from './hoburabot-kalaikhumb.ts'
import { imamsahibSarai } from './imamsahib-sarai.ts'
import { imamsahibYangikala } from './imamsahib-yangikala.ts'
import { irongateDerbent } from './irongate-derbent.ts'
import { iskanderkulMura } from './iskanderkul-mura.ts'
import { jilikulKabadian } from './jilikul-kabadian.ts'
import { kabadianAkmechet } from './kabadian-akmechet.ts'
import { kabadianShaartuz } from './kabadian-shaartuz.ts'
import { kafirniganChormagzak } from './kafirnigan-chormagzak.ts'
import { kafirniganFaizabad } from './kafirnigan-faizabad.ts'
import { kafirniganRamit } from './kafirnigan-ramit.ts'
import { kalaikhumbKhorog } from './kalaikhumb-khorog.ts'
import { kalaikhumbShurabad } from './kalaikhumb-shurabad.ts'
import { kamchirakChildara } from './kamchirak-childara.ts'
import { kangurtBaljuvon } from './kangurt-baljuvon.ts'
import { kangurtKizilmazar } from './kangurt-kizilmazar.ts'
import { karatagHisar } from './karatag-hisar.ts'
import { karshiChirakchi } from './karshi-chirakchi.ts'
import { karshiGuzar } from './karshi-guzar.ts'
import { karshiKerki } from './karshi-kerki.ts'
import { karshiSamarkand } from './karshi-samarkand.ts'
import { kelifKerki } from './kelif-kerki.ts'
import { khaitLablabob } from './khait-lablabob.ts'
import { khanabadImamsahib } from './khanabad-imamsahib.ts'
import { khanabadTaloqan } from './khanabad-taloqan.ts'
import { khovalingKulob } from './khovaling-kulob.ts'
import { khovalingMuminabad } from './khovaling-muminabad.ts'
import { khovalingTavildara } from './khovaling-tavildara.ts'
import { kitabSamarkand } from './kitab-samarkand.ts'
import { kizilmazarKulob } from './kizilmazar-kulob.ts'
import { kofrunMirshade } from './kofrun-mirshade.ts'
import { kokaityJarkurgan } from './kokaity-jarkurgan.ts'
import { kokaityKabadian } from './kokaity-kabadian.ts'
import { kokaityShurchi } from './kokaity-shurchi.ts'
import { koktashFakhrabad } from './koktash-fakhrabad.ts'
import { koktashYavan } from './koktash-yavan.ts'
import { kulobChubek } from './kulob-chubek.ts'
import { kulobFarkhar } from './kulob-farkhar.ts'
import { kulobMuminabad } from './kulob-muminabad.ts'
import { kulobShurabad } from './kulob-shurabad.ts'
import { kunduzImamsahib } from './kunduz-imamsahib.ts'
import { kunduzKhanabad } from './kunduz-khanabad.ts'
import { kurgantyubeJilikul } from './kurgantyube-jilikul.ts'
import { kurgantyubeKabadian } from './kurgantyube-kabadian.ts'
import { kurgantyubeSarai } from './kurgantyube-sarai.ts'
import { lablabobJirgatal } from './lablabob-jirgatal.ts'
import { matchaNovabad } from './matcha-novabad.ts'
import { mazarBalkh } from './mazar-balkh.ts'
import { mazarTashkurgan } from './mazar-tashkurgan.ts'
import { mazarTermez } from './mazar-termez.ts'
import { mirshadeShurchi } from './mirshade-shurchi.ts'
import { mirshadeYurchi } from './mirshade-yurchi.ts'
import { muminabadShurabad } from './muminabad-shurabad.ts'
import { muraKaratag } from './mura-karatag.ts'
import { norakPulisangin } from './norak-pulisangin.ts'
import { novabadGarm } from './novabad-garm.ts'
import { obdaraChagan } from './obdara-chagan.ts'
import { obigarmDarbandK } from './obigarm-darband-k.ts'
import { penjikentVarziminor } from './penjikent-varziminor.ts'
import { pulisanginKangurt } from './pulisangin-kangurt.ts'
import { pulisanginSharshar } from './pulisangin-sharshar.ts'
import { ramitNovabad } from './ramit-novabad.ts'
import { regarHisar } from './regar-hisar.ts'
import { regarKaratag } from './regar-karatag.ts'
import { rustaqChahiab } from './rustaq-chahiab.ts'
import { rustaqFaizabadB } from './rustaq-faizabad-b.ts'
import { sagirdashtHoburabot } from './sagirdasht-hoburabot.ts'
import { samarkandKattakurgan } from './samarkand-kattakurgan.ts'
import { samarkandPenjikent } from './samarkand-penjikent.ts'
import { samarkandUrgut } from './samarkand-urgut.ts'
import { saryasiyaRegar } from './saryasiya-regar.ts'
import { sayrobDerbent } from './sayrob-derbent.ts'
import { shaartuzAivaj } from './shaartuz-aivaj.ts'
import { shahrisabzKitab } from './shahrisabz-kitab.ts'
import { shahrisabzYakkabag } from './shahrisabz-yakkabag.ts'
import { sharsharDangara } from './sharshar-dangara.ts'
import { shirabadJarkurgan } from './shirabad-jarkurgan.ts'
import { shirabadKelif } from './shirabad-kelif.ts'
import { shirabadSayrob } from './shirabad-sayrob.ts'
import { shurchiYurchi } from './shurchi-yurchi.ts'
import { taloqanFaizabadB } from './taloqan-faizabad-b.ts'
import { taloqanRustaq } from './taloqan-rustaq.ts'
import { tashkurganAivaj } from './tashkurgan-aivaj.ts'
import { tashkurganKunduz } from './tashkurgan-kunduz.ts'
import { tavildaraSagirdasht } from './tavildara-sagirdasht.ts'
import { tengikhoramAkrabat } from './tengikhoram-akrabat.ts'
import { termezAivaj } from './termez-aivaj.ts'
import { termezChushkaguzar } from './termez-chushkaguzar.ts'
import { termezJarkurgan } from './termez-jarkurgan.ts'
import { termezKerki } from './termez-kerki.ts'
import { termezShirabad } from './termez-shirabad.ts'
import { uratyubeVarziminor } from './uratyube-varziminor.ts'
import { varziminorAnzob } from './varziminor-anzob.ts'
import { varziminorIskanderkul } from './varziminor-iskanderkul.ts'
import { varziminorMatcha } from './varziminor-matcha.ts'
import { varzobDushanbe } from './varzob-dushanbe.ts'
import { yakkabagGuzar } from './yakkabag-guzar.ts'
import { yangikalaChubek } from './yangikala-chubek.ts'
import { yavanKurgantyube } from './yavan-kurgantyube.ts'
import { yavanNorak } from './yavan-norak.ts'
import { yurchiDenau } from './yurchi-denau.ts'

/** Every stretch of road, track and ferry; lengths are least-cost paths over the heights, good to a tenth. */
export const routes: readonly Route[] = [
  karshiGuzar,
  guzarTengikhoram,
  tengikhoramAkrabat,
  akrabatIrongate,
  irongateDerbent,
  derbentBaysun,
  baysunKofrun,
  kofrunMirshade,
  mirshadeYurchi,
  yurchiDenau,
  mirshadeShurchi,
  denauSaryasiya,
  saryasiyaRegar,
  regarKaratag,
  regarHisar,
  karatagHisar,
  hisarDushanbe,
  dushanbeKafirnigan,
  kafirniganRamit,
  kafirniganFaizabad,
  dushanbeKoktash,
  koktashFakhrabad,
  fakhrabadKurgantyube,
  koktashYavan,
  yavanKurgantyube,
  yavanNorak,
  kafirniganChormagzak,
  chormagzakNorak,
  chormagzakYavan,
  faizabadNorak,
  norakPulisangin,
  pulisanginKangurt,
  pulisanginSharshar,
  sharsharDangara,
  dangaraKangurt,
  dangaraKizilmazar,
  dangaraKurgantyube,
  kangurtBaljuvon,
  kangurtKizilmazar,
  kizilmazarKulob,
  baljuvonObdara,
  obdaraChagan,
  chaganKhovaling,
  baljuvonKhovaling,
  khovalingKulob,
  khovalingMuminabad,
  kulobMuminabad,
  muminabadShurabad,
  kulobShurabad,
  khovalingTavildara,
  kulobChubek,
  kulobFarkhar,
  farkharChubek,
  farkharSarai,
  kurgantyubeSarai,
  kurgantyubeJilikul,
  jilikulKabadian,
  kurgantyubeKabadian,
  kabadianShaartuz,
  shaartuzAivaj,
  termezKerki,
  kabadianAkmechet,
  akmechetKoktash,
  kokaityKabadian,
  kokaityJarkurgan,
  termezJarkurgan,
  kokaityShurchi,
  shurchiYurchi,
  termezAivaj,
  termezShirabad,
  shirabadSayrob,
  sayrobDerbent,
  shirabadJarkurgan,
  shirabadKelif,
  termezChushkaguzar,
  chushkaguzarKelif,
  guzarKelif,
  kelifKerki,
  karshiKerki,
  karshiSamarkand,
  hisarKoktash,
  ramitNovabad,
  farkharImamsahib,
  farkharYangikala,
  karshiChirakchi,
  chirakchiShahrisabz,
  yakkabagGuzar,
  shahrisabzYakkabag,
  shahrisabzKitab,
  kitabSamarkand,
  samarkandKattakurgan,
  samarkandUrgut,
  samarkandPenjikent,
  penjikentVarziminor,
  varziminorMatcha,
  varziminorIskanderkul,
  iskanderkulMura,
  muraKaratag,
  varziminorAnzob,
  anzobVarzob,
  varzobDushanbe,
  uratyubeVarziminor,
  matchaNovabad,
  faizabadObigarm,
  obigarmDarbandK,
  darbandKNovabad,
  novabadGarm,
  garmKhait,
  khaitLablabob,
  lablabobJirgatal,
  darbandKChildara,
  childaraTavildara,
  garmKamchirak,
  kamchirakChildara,
  tavildaraSagirdasht,
  sagirdashtHoburabot,
  hoburabotKalaikhumb,
  kalaikhumbKhorog,
  kalaikhumbShurabad,
  mazarBalkh,
  mazarTashkurgan,
  tashkurganKunduz,
  kunduzKhanabad,
  khanabadTaloqan,
  taloqanRustaq,
  rustaqChahiab,
  chahiabYangikala,
  yangikalaChubek,
  rustaqFaizabadB,
  taloqanFaizabadB,
  kunduzImamsahib,
  khanabadImamsahib,
  imamsahibSarai,
  imamsahibYangikala,
  mazarTermez,
  balkhChushkaguzar,
  balkhKelif,
  tashkurganAivaj,
]
