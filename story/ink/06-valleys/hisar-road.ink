=== valley_hisar_road ===
# kind: storylet
# title: Doors
# weeks: 1-16
# if: in_district districts/hisar
# if: free
# priority: 24
# with: people/dovud
# witness: present
# sound: wind
-> doors

= doors
# hand: pasha
On the Hisar road we met thirty-one households coming the other way, with their doors. Timber is dear across the Panj. Each donkey had a door on either side and a child on top. # basis: invented
They were from two villages by Karatag. The Reds had slept in one and the bands in the other, on the same night, and then they had changed over. Aziza, who was leading, had her door-key on a string round her neck. # basis: invented
{ support("districts/hisar") >= 20:
    "Turn back, you say. We have been for you since the autumn," she told the Pasha, "and it was your people ate the ox." # basis: invented
- else:
    "We are for nobody," she told the Pasha. "It was the ox we were for." # basis: invented
}
+ [Give them six riders as far as the river. # id: escort # do: please districts/hisar mercy # do: lose 2 kin]
    Four of the six came back. The two others, Aziza's cousins it turned out, had been asked to carry a door. # basis: invented
    -> name
+ { grain() >= 2 } [Give them two days' bread to turn round. # id: bread # do: spend grain 2 mercy # do: please districts/hisar hunger]
    Some turned. You cannot hang a door by yourself, so they turned by fours and fives, arguing. # basis: invented
    -> name
+ { grain() < 2 } [Give them two days' bread to turn round. # id: bread-locked # locked: You carry bread for {grain()} days yourselves.]
    -> name
+ [Buy the donkeys. # id: donkeys # do: gain horses 8 levy # do: anger districts/hisar levy # stake: You set the price, and you have the rifles.]
    We paid with a note on the treasury of Bukhara, for eight. The doors were stacked by the road. When we passed again someone had taken the hinges. # basis: invented
    -> name

= name
# hand: yusuf
I asked for the names of the households, for the book. Aziza wanted to know what book, and who gets it.
+ [Write them all down. # id: names]
    It took an hour, with the fathers. They corrected each other about the dead. # basis: invented
    -> DONE
+ [Write thirty-one. # id: number]
    "And mine is the first of them?" she said. I wrote: Aziza, and thirty. # basis: invented
    -> DONE
