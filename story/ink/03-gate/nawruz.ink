=== gate_nawruz ===
# kind: dated
# title: The staff cauldron
# weeks: 19-21
# if: free
# priority: 50
# with: people/saodat people/ali-riza
# witness: present
# sound: fire
-> cauldron

= cauldron
# hand: pasha
In old Bukhara, Nawruz, the new year of the spring, was a month of tents in the Shirbudun garden. Here it was one cauldron, and it was ours. # cite: claims/feasts-and-calendar.nawruz-at-bukhara # basis: composite
The women of the village had borrowed it on Sunday for the wheat-sprout porridge, with seven pebbles in the bottom so that it does not burn. It takes a night and a day. The staff had had no soup. Saodat, whose cauldron it is, was stirring with the rest. # cite: claims/feasts-and-calendar.nawruz-in-the-east # basis: invented
+ [Send for it. A staff eats. # id: send # do: slight people/saodat insult # do: favour people/ali-riza advice-heeded]
    It came back half boiled, with the pebbles in. The staff ate something sweet and brown by the spoonful and did not look at one another. # basis: invented
    -> horses_asked
+ [Go there himself with the officers, and take a turn at the paddle. # id: paddle # do: favour people/saodat manners]
    He stirred for as long as a photograph takes. The women stood off until he had finished. # basis: invented
    -> horses_asked
+ [Let them be. Cold bread for the staff. # id: bread # do: favour people/saodat hospitality]
    Ali Rıza had a tin of Russian herring. It was divided by nine. # basis: invented
    -> horses_asked

= horses_asked
# hand: pasha
Then a widow named Anor came with the headman behind her, who let her talk. Fourteen men of theirs rode with us since winter, and the oxen had been eaten by one side or the other. "The ground is right for eight days," said Anor. "Thirty horses, to plough." # cite: claims/red-conduct-country.villages-pay-twice # basis: composite
Colonel Ali Rıza had a review set for that week, before guests. # basis: invented
+ { in_district("districts/baysun") } [Thirty horses, eight days. The guests may review the furrows. # id: lend-baysun # do: please districts/baysun gift # do: favour people/saodat mercy # do: spend horses 2 gift]
    -> lent
+ { in_district("districts/denau") } [Thirty horses, eight days. The guests may review the furrows. # id: lend-denau # do: please districts/denau gift # do: favour people/saodat mercy # do: spend horses 2 gift]
    -> lent
+ { not in_district("districts/baysun") and not in_district("districts/denau") } [Thirty horses, eight days. The guests may review the furrows. # id: lend # do: favour people/saodat mercy # do: spend horses 2 gift]
    -> lent
+ [First the review. After it they may have what they like. # id: review # do: declare drill-german # do: favour people/ali-riza advice-heeded # do: slight people/saodat hunger # stake: Eight days is what she said.]
    It was a fine review. When the horses were free the ground was like brick, Anor said, but she thanked us, since the headman was by. # basis: invented
    -> fourteen
+ [Silver instead, to hire oxen. War horses are not broken to a plough. # id: silver # do: slight people/saodat advice-scorned # do: spend grain 2 gift]
    She turned the coins over. "Hire them from whom?" she said. He was already talking to the headman about the price of iron. # basis: invented
    -> fourteen

= lent
They came back in nine days, thin, with harness galls. Two did not. The riders had not spoken to us the whole time, and had slept in the field beside their horses, and several had held the plough. # basis: invented
-> fourteen

= fourteen
# hand: yusuf
In the evening Anor and two others found me at the box. They knew there was a roll. They had brought me a bowl of the porridge, with a pebble in it, which is luck, and recited fourteen names. # basis: invented
Three of the fourteen I had ruled through in February. One of the three was the son of the woman holding the bowl. It was the first night of the year. # basis: invented
+ [Read them the three names now. # id: now # do: favour people/saodat truth-told]
    She put the bowl down. After some time she said that the other two should hear about theirs properly, one at a time, and sent for their sisters, and held the lamp for me. # basis: invented
    -> DONE
+ [Read them the eleven, and say the others are with another troop. # id: troop # do: slight people/saodat lie-found]
    "Which?" said the mother. I named one. She would send him stockings by it, she said. # basis: invented
    -> DONE
+ [Say that the roll is locked until morning. # id: morning # do: slight people/saodat softened]
    The box was open between us. They looked into it, thanked me and took the bowl away. In the morning Saodat told me that they knew, and that I had told them. # basis: invented
    -> DONE
