=== guest_three_guests ===
# kind: dated
# title: Three men at one fire
# weeks: 2-6
# priority: 60
# with: people/mirza-yusuf
# witness: present
# sound: fire
-> stories

= stories
# hand: pasha
{ captive():
    Ibrahim Bek let in whoever wished to look at us. One night three came at once, and there was one fire. # basis: invented
- else:
    The caravan yard had one room with a roof, so everyone who was on the road that night was in it. # basis: invented
}
Usta Turdi, our tinsmith, was asked what he had left Kokand for. "There were fourteen shops in my row. In February four years ago the Tashkent Soviet's men came with guns, and they killed and sacked until it was finished. I was in Andijan about a debt." He handed back his tea untouched. # cite: claims/springs-of-the-rising.kokand-sacked # basis: composite
How many died in Kokand nobody has counted who agrees with anybody else. He said only that the row is one shop now, and sells kerosene. # cite: claims/springs-of-the-rising.kokand-dead # basis: composite
Bobo Nazar farms near Denau. "They came with a paper for six loads. I said, this is the seed. They said soldiers must eat. The winter before, we had buried the little one. Would the mirza tell me what it says?" I read it out. It said six loads, and thanked him. # cite: claims/springs-of-the-rising.army-fed-first # cite: claims/land-and-grain.what-shrank # basis: composite
The third had the best coat. He had gathered taxes for the Emir on the Denau road and wanted nothing but his post again. "The people were content," he said. # basis: invented
"You took four loads," said Bobo Nazar. "And a sheep for the trouble. You gave no paper." # basis: invented
The bread came in. The Pasha had still to show which of them should sit at his right hand. # basis: invented
+ [The farmer. "While I command, no seed-corn will be taken." # id: farmer # do: pledge districts/denau no-levy before people/mirza-yusuf # do: please districts/denau mercy # do: slight people/emir-alim-khan manners # stake: Soldiers will have to eat then, too.]
    Bobo Nazar asked if he might have that on the back of the other paper. I wrote it there. He folded it with ours inside. # basis: invented
    -> asked
+ [The tinsmith. "Kokand will be paid for." # id: tinsmith # do: favour people/zeki-velidi kept-word # do: gain rifles 3 kin]
    "By whom?" asked Usta Turdi, who likes a bill to be clear. Two lads from the yard had a rifle each under the straw and an uncle at Andijan with one more. They came along on account of his face. # basis: invented
    -> asked
+ [The Emir's man. He can count, and the chiefs know his coat. # id: collector # do: favour people/emir-alim-khan manners # do: favour people/ibrahim-bek faith # do: anger districts/denau insult]
    He kissed the Pasha's sleeve and knew at once what every village between there and Hisar could give. It was useful, and I took it down. Bobo Nazar ate near the door. # basis: invented
    -> asked

= asked
# hand: yusuf
When they had lain down, the farmer touched my foot. "Which of them is your Pasha with?" he said. "Him with the shops, or him with the coat?" # basis: invented
+ ["With himself, so far. You should hide the rest of the seed." # id: hide # do: please districts/denau truth-told]
    "It is hidden," he said. "I was asking for the family." # basis: invented
    -> DONE
+ ["With all of you, against the Russians." # id: all]
    He said that his wife would ask him the same, and now he could tell her. He thanked me. # basis: invented
    -> DONE
+ ["I only write." # id: write]
    "So did the one who wrote six," said Bobo Nazar, without unkindness, and he turned over and slept. # basis: invented
    -> DONE
