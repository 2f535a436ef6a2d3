=== guest_mill ===
# kind: dated
# title: The tally at the mill
# weeks: 2-14
# if: captive
# if: captive_weeks >= 1
# if: in_district districts/lakai
# priority: 80
# place: places/koktash
# with: people/bibi-oisha people/sergeant-rifat
# witness: present
# sound: river
-> tally

= tally
# hand: pasha
The mill at Kok-Tash belongs to Bibi Oisha, whose husband was killed the year the Emir ran. It has one pair of stones and a race that leaks. She sent for whoever could read, and I walked over with a guard who carried her sack for her. # basis: invented
She had a stick with notches. "Your {men()} eat four loads a week. Barley for the horses I don't grind, that's the bek's affair. The bek says, they are my guests. Very well. Then it's the bek's stick. But the bek's harvest was in my bins already, and now I'm cutting into the village's." # speaker: people/bibi-oisha # basis: invented
"I do not say anything against guests," said Bibi Oisha. "I say the stick is full." # speaker: people/bibi-oisha
I brought it to the Pasha. He turned it about, and felt the notches with his thumb. # basis: invented
+ ["Tell her it will be repaid from the first town I take." # id: repay # do: pledge districts/lakai repay-grain due +16 before people/bibi-oisha people/ibrahim-bek # do: favour people/bibi-oisha manners # stake: She will be told the day it falls.]
    "Which town?" she asked. I said I thought Dushanbe. She cut a deep notch across the end, which is how one marks the winter, and gave me half the stick. She had split it. # basis: invented
    -> heading
+ [Send her his watch. # id: watch # do: please districts/lakai gift # do: favour people/bibi-oisha gift]
    It was a German one and struck the hours. She could not eat it, but her brother could sell it at Hisar, and for two weeks we had bread with no sand in it. # basis: invented
    -> heading
+ [Send twenty men with spades to mend her race. # id: race # do: please districts/lakai kin # do: favour people/bibi-oisha manners # do: favour people/ibrahim-bek manners]
    The Pasha dug with them for an hour, in his laced boots, and was told by Rifat that he was standing in the wrong place. The stones ran a third faster after it, and she sent him the first sack out of it. # basis: invented
    -> heading
+ [Guests do not ask what the bread costs. # id: guests # do: anger districts/lakai hunger # stake: It is the correct answer, here.]
    "No more they do," said Bibi Oisha. She gave us what there was and took to grinding at night, when one cannot see who is given how much. # basis: invented
    -> heading

= heading
# hand: yusuf
She wanted the reckoning on paper as well, because sticks burn. Then she asked what I had put on the top line: whose debt. # basis: invented
+ [Enver Pasha's. # id: his # do: favour people/bibi-oisha truth-told # do: favour people/ibrahim-bek truth-told]
    "Is he good for it?" I said that he had owed more. # basis: invented
    -> DONE
+ [Ibrahim Bek's, who keeps us here. # id: bek # do: slight people/ibrahim-bek insult]
    "You write it," she said. "I'm not reading it to him." Somebody did. # basis: invented
    -> DONE
+ [Leave the line empty. # id: empty]
    She can't read, but she can see where there is no ink. She laid her finger on the place and left a white print of it, in flour. # basis: invented
    -> DONE
