=== guest_jabbar_mares ===
# kind: dated
# title: Three mares
# weeks: 2-12
# if: in_district districts/guzar
# if: free
# if: seen guest_jabbar_table
# if: seen_ago guest_jabbar_table >= 1
# priority: 78
# place: places/guzar
# with: people/jabbar-bek people/sergeant-rifat
# witness: present
# sound: hooves
-> mares

= mares
# hand: pasha
Two of our militia men, Sattor and Qosim, took three mares in foal from a village called Eski-Bog and sold one. The owner, a widow named Hanifa, came on foot with the two halters that were left to her. "What is your law, in such a case?" said Jabbar Bek. # basis: invented
Rifat had the men by the wall. "They were cold, and they were fools," he reported. "Both are my best with a mule." # speaker: people/sergeant-rifat # basis: invented
+ [Hang one. They may draw straws. # id: hang # do: declare hang-looter # do: lose 1 cruelty # do: please districts/guzar kept-word # do: slight people/jabbar-bek cruelty]
    Qosim drew it. Jabbar Bek had meant by his question what the fine was. Hanifa got her mares back, all but the one, and went home by another village. # basis: invented
    -> east
+ [Pay her three prices, in front of the men, out of the saddle-bags. # id: pay # do: declare pay-for-grain # do: please districts/guzar pay # do: favour people/jabbar-bek kept-word # do: spend horses 2 pay]
    There was no coin, so it was paid in horses, two of them the republic's. She looked at the brand. "Whose are these?" she asked. Sattor and Qosim walked for a month. # basis: invented
    -> east
+ [Tell Jabbar Bek that it is war, and cold. # id: war # do: anger districts/guzar spoils # do: slight people/jabbar-bek insult]
    "It is," he said. He gave her two mares of his own, and from that evening our hay was halved. # basis: invented
    -> east

= east
# hand: pasha
"You might stay," said Jabbar Bek. "Winter here. Or there is the railway, a day off. Or the Lakai; they have your name by now. Where is it you were going?" The uncles had left that question to him. # speaker: people/jabbar-bek # cite: claims/roads-and-marches.railway-broken # basis: invented
+ [East to the Lakai, with his letter and a guide. # id: lakai # do: favour people/ibrahim-bek letter # do: order move places/koktash hidden]
    The guide was an uncle. He rode a donkey and was never behind. # basis: invented
    -> DONE
+ [Stay the winter, and learn who everyone's cousins are. # id: winter # do: favour people/jabbar-bek hospitality # do: please districts/guzar kin]
    By the second week the Pasha could name all nine, with their sons. # basis: invented
    -> DONE
+ { men() >= 20 } [To the railway at Karshi. # id: railway # do: order raid places/karshi # do: slight people/jabbar-bek fear # stake: The armoured train lives there.]
    The youngest uncle went home to move his sheep. # basis: invented
    -> DONE
+ { men() < 20 } [To the railway at Karshi. # id: railway-locked # locked: You have {men()} men, and the armoured train lives there.]
    -> DONE
