=== town_monday ===
# kind: dated
# title: What a loaf costs inside
# weeks: 8-19
# if: free
# if: besieging places/dushanbe
# if: seen town_summons
# if: seen_ago town_summons >= 1
# priority: 50
# place: places/dushanbe
# with: people/yaqub-dyer people/hasan-bey people/saodat
# witness: present
# sound: bazaar
-> ditch

= ditch
# hand: yusuf
It was a Monday and there was no bazaar, so the bazaar sent a man out to ask why. # cite: claims/towns-and-bazaars.monday-bazaar # basis: composite
Yaqub the dyer came by the tannery ditch with a bundle of cotton on his head. His people are Jews of Bukhara and his vats stand behind the bazaar. His arms are blue to the shoulder. # cite: claims/jews-of-bukhara.trades # cite: claims/jews-of-bukhara.at-dushanbe # basis: composite
I have owed his cousin eleven tangas for a robe since the year the Emir fled. He knew me at once, and had the goodness to look at my horse. # basis: invented
{ pledged("people/yaqub-dyer", "safe-passage"):
    He had our paper with the red seal on him, sewn in. He did not bring it out. # basis: invented
}
+ [Pay the eleven tangas, there at the picket, out of my own belt. # id: pay # do: favour people/yaqub-dyer manners]
    He counted them and gave one back, which was clipped. "Now I may say that I know you," he said. # speaker: people/yaqub-dyer # basis: invented
    -> water
+ [Say nothing of it. Take him to the Pasha by the dry path. # id: path # do: favour people/yaqub-dyer hospitality]
    He thanked me for the path. Of the robe he said only that it was wearing well. # basis: invented
    -> water
+ [Search him, as the order for persons from the town requires. # id: search # do: favour people/hasan-bey advice-heeded # do: slight people/yaqub-dyer insult]
    A knife for thread, a prayer book, two onions. My cuffs were blue till Thursday. # basis: invented
    -> water

= water
# hand: pasha
"Bread is four tangas the loaf, silver," he told the Pasha. "Before you came, one. I don't eat much. I need water. Somebody has turned the channel into a field. There is forty tangas of indigo going off like milk." # speaker: people/yaqub-dyer # cite: claims/money-and-prices.prices-in-the-east # basis: invented
{ chose("town_summons.amon"):
    He had heard the boy call amon for the whole town. He asked, with no insolence, if that covered vats. # basis: invented
}
The Pasha asked what he would charge for two hundred tunics of one blue. Yaqub named a price for two hundred, and a price for two hundred with water. # basis: invented
+ [Give them their channel and their Monday, outside the last houses, under our eyes. # id: open # do: please districts/dushanbe mercy # do: gain grain 2 gift # stake: What is sold in a bazaar in the morning is in a hospital by night.]
    We took a tenth at the barrier. Between the barrier and the hospital some part of the flour went astray, and I saw no search made that would have found it. # basis: invented
    -> sacks
+ [No channel and no bazaar. Bread is the only gun I have brought. # id: shut # do: anger districts/dushanbe hunger # do: favour people/hasan-bey advice-heeded]
    "Then I'll dye what I have in what I have," Yaqub said. He sold us the bundle before he left, at double. # speaker: people/yaqub-dyer # basis: invented
    -> sacks
+ [Let the women and children out by the Hisar road, and feed them. The town stays shut. # id: out # do: please districts/dushanbe mercy # do: spend grain 3 hospitality]
    A hundred and forty came, with quilts. The baker's wife stayed in, because of the oven. Saodat put nine of them to knead and found fault with all nine. # basis: invented
    -> sacks

= sacks
# hand: yusuf
While he tied his cloth Yaqub went on talking trade to me. He had dyed sacking for the hospital stores in November: ninety sacks. Some of it he had seen that week on their washing line, empty, being made into shirts. He had counted fifty. # basis: invented
Then he heard himself. "I said nothing about sacks." # speaker: people/yaqub-dyer # basis: invented
Forty sacks of flour left is worth more to a siege than a gun. The staff keeps a book for such things, with a column for the name of whoever said it. # basis: invented
+ [Report forty sacks, and put the dyer's name in the column. # id: name # do: favour people/hasan-bey truth-told # do: slight people/yaqub-dyer broken-word # stake: The officers talk, and post three stands against a street.]
    By Wednesday the officers were calling him "our dyer". What is said at post three is heard in the street behind it. # basis: invented
    -> DONE
+ [Report forty sacks, from "a man of the bazaar". # id: man # do: favour people/hasan-bey truth-told]
    I told them I had not caught the name. It was entered as "reliable". # basis: invented
    -> DONE
+ [Say nothing of sacks. It was said to a neighbour, and no staff was by. # id: nothing # do: favour people/yaqub-dyer kept-word]
    So I spared one man. The men at the nine posts would stand in the wet some days longer for it, and I kept their straw accounts too. # basis: invented
    -> DONE
