=== valley_koktash_mill ===
# kind: storylet
# title: Half a stick
# weeks: 4-16
# if: in_district districts/lakai
# if: free
# if: seen guest_mill
# priority: 26
# place: places/koktash
# with: people/bibi-oisha
# witness: present
# sound: river
-> stick

= stick
# hand: pasha
Bibi Oisha was white to the elbows and did not stop the stones. "Guests come back, I see. They used to send something first." # speaker: people/bibi-oisha # basis: invented
{ pledged("people/ibrahim-bek", "share-spoils"):
    She had heard what Ibrahim Bek was promised, a third of everything, and had worked out what a third of a sack is. # basis: invented
}
{ pledged("districts/lakai", "repay-grain"):
    She put her half of the stick on the hopper. I had the other half in my saddle-bag, and the notches met. # basis: invented
- else:
    The stick hung from a nail with nobody's name on it, and it had got no shorter. # basis: invented
}
+ { grain() >= 4 } [Four loads now, from what we carry. # id: pay # do: spend grain 4 kept-word # do: please districts/lakai kept-word # do: favour people/bibi-oisha kept-word # stake: You carry bread for {grain()} days.]
    She ran it through her fingers, threw out a stone, and cut four notches smooth. "That was barley with oats in it," she said. "But you carried it to me." # speaker: people/bibi-oisha # basis: invented
    -> back
+ { grain() < 4 } [Four loads now, from what we carry. # id: pay-locked # locked: You carry bread for {grain()} days, and {men()} men know it.]
    -> back
+ ["After the next town." # id: after # do: slight people/bibi-oisha broken-word]
    "They move about, these towns," said Bibi Oisha. # speaker: people/bibi-oisha # basis: invented
    -> back
+ [Leave her some rifles for the mill, against whoever comes. # id: rifles # do: spend rifles 3 gift # do: favour people/bibi-oisha gift # do: slight people/ibrahim-bek left-out]
    We could spare three. She stood them in the corner with the brooms. Ibrahim Bek's cousin rode by that evening to see whose they were. # basis: invented
    -> back

= back
# hand: yusuf
She gave me a round of bread to take to the boy, and asked which of our horses were from Bukhara. She thought they were too thin to have been given us. # basis: invented
+ [Tell her whose they are. # id: signed # do: favour people/bibi-oisha truth-told]
    "And what does he owe on them?" she said. I told her about the daughters. # basis: invented
    -> DONE
+ [Say that they were a present. # id: present]
    She turned over the tail of one, where the brand is, and let it fall again. # basis: invented
    -> DONE
