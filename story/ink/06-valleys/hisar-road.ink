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
On the Hisar road we met thirty-one households coming the other way, with their doors. Timber is dear across the Panj. Each donkey had a door on either side and a child on top. # cite: claims/flight-of-the-people.people-leave-for-the-river # basis: composite
They were from two villages by Karatag. The Reds had slept in one and the bands in the other on the same night, and then they had changed over. A woman called Aziza was leading, because her husband had gone after the ox and had not come back with it. # cite: claims/red-conduct-country.villages-pay-twice # basis: composite
{ support("districts/hisar") >= 20:
    "We have been for you since autumn," she said to the Pasha's boots. "My brother is with you. It was your people took it." # basis: invented
- else:
    "I don't know which of you took it," she said to the Pasha's boots. "I want to be told where he is." # basis: invented
}
+ [Give them six riders as far as the river, and have her husband asked after. # id: escort # do: please districts/hisar mercy # do: lose 2 kin]
    Four of the six came back. The other two had cousins among the doors. Nobody along the road had seen a man with an ox. # basis: invented
    -> name
+ { grain() >= 2 } [Give them two days' bread to turn round. # id: bread # do: spend grain 2 mercy # do: please districts/hisar hunger]
    About half turned. It takes two to hang a door, so they went by fours and fives, those who could find somebody to go with. Aziza took the bread and went on south. # basis: invented
    -> name
+ { grain() < 2 } [Give them two days' bread to turn round. # id: bread-locked # locked: You carry bread for {grain()} days yourselves.]
    -> name
+ [Buy the donkeys. # id: donkeys # do: gain horses 8 levy # do: anger districts/hisar levy # stake: You set the price, and you have the rifles.]
    We paid with a note on the treasury of Bukhara, for eight. They stacked the doors by the road with stones on top. When we passed again someone had been for the hinges. # basis: invented
    -> name

= name
# hand: yusuf
I asked for the names of the households, for the book. "Who gets the book?" said Aziza.
+ [Write them all down. # id: names]
    It took an hour, with the fathers. There was a dispute over who counted as living, and Aziza settled it by having her husband written first. He is Yormat, son of Sharif. # basis: invented
    -> DONE
+ [Write thirty-one. # id: number]
    I was cold. Dovud, who had held the ink for me, asked where the names went. # basis: invented
    -> DONE
