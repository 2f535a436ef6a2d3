=== gate_kofrun_levy ===
# kind: dated
# title: The mosque's bin
# weeks: 18-30
# if: free
# if: in_district districts/baysun
# priority: 52
# with: people/mulla-nasir people/ali-riza
# witness: present
-> page

= page
# hand: yusuf
Mulla Nasir of Kofrun had ninety-one sheep, and could tell you of each one who its mother was. I knew his writing. I had not known that he was so small. # basis: invented
{ seen("prologue_letter"):
    { chose("prologue_letter.wool"):
        He asked whether the Pasha was well, and whether wool was still wanted in Bukhara. There had been a letter about wool, he said. He had kept forty fleeces by until they got the moth. # basis: invented
    - else:
        He had a paper inside his Koran, at a page he seemed to have chosen. It was the answer from Bukhara, in my hand. "I have read this to them every Friday since autumn," he said. "They asked to see the man who wrote it." # basis: invented
    }
- else:
    He had written to the Pasha in the autumn and had not been sure that it arrived. # basis: invented
}
+ [Tell him it was I who wrote. # id: mine # do: favour people/mulla-nasir truth-told]
    He took my hand in both of his and turned it over. Then he introduced me to eleven householders, by the names of their fathers. # basis: invented
    -> bin
+ [Tell him the Pasha's words were the Pasha's. # id: his # do: slight people/mulla-nasir softened]
    "But the spelling," said Mulla Nasir. # speaker: people/mulla-nasir # basis: invented
    -> bin
+ [Say nothing, and ask about the grain, since that was what we had come for. # id: grain # do: slight people/mulla-nasir manners]
    He put the matter away. It was near the noon prayer and he offered us water first. # basis: invented
    -> bin

= bin
# hand: pasha
The riders carried bread for {grain()} days. Kofrun had been asked already, at the new year by the garrison and in the spring by somebody with a green flag. What was left stood in the mosque: a bin of clay, higher than a man, of waqf wheat, for orphans and the roof. # basis: invented
"The Russians took the key in the year eighteen," said Mulla Nasir. "This spring they sent it back, with a clerk and a paper. They have given us back our own key. Now you are here." He set it on the cloth. # speaker: people/mulla-nasir # cite: sources/khalid-making-uzbekistan # basis: invented
+ [Take half the bin, on a sealed receipt, to be returned at harvest. # id: half # do: pledge people/mulla-nasir repay-grain due +14 # do: gain grain 8 levy # do: anger districts/baysun levy # do: slight people/mulla-nasir levy # stake: In this village a paper is read aloud on Fridays]
    They carried it out themselves, singing out the measures. The Pasha spoke to them about Sakarya. When it was done he had Mulla Nasir's key returned to him, with thanks, on a folded handkerchief. # basis: invented
    -> figures
+ [Pay for it, today, in silver, at the Denau price. # id: pay # do: declare pay-for-grain # do: gain grain 5 pay # do: please districts/baysun pay # do: favour people/mulla-nasir mercy # do: slight people/ali-riza pay # stake: The silver was to have been the officers']
    It took all the tangas there were and Ali Rıza's cigarette case, which the orphans have. # basis: invented
    -> figures
+ [Leave it. Tell the men there was nothing at Kofrun. # id: leave # do: please districts/baysun mercy # do: favour people/mulla-nasir faith # do: declare restore-waqf # do: lose 6 hunger]
    One could see the bin through the mosque door. The men filed by with their horses on the other side, and nobody said anything till the turn of the road. # basis: invented
    -> figures

= figures
# hand: yusuf
Mulla Nasir keeps a book too. He writes what is taken, by whom and when, in a column down the margin of a Hafiz, because the Hafiz had good margins. He asked me to enter the Pasha with my own hand and seal it. # basis: invented
I had my book, with the staff's figures, where Kofrun was down for more than a village of its size could own. # basis: invented
+ [Enter the true measure in both. # id: both # do: favour people/mulla-nasir truth-told # do: slight people/ali-riza truth-told]
    They agree to the nimcha. I do not think there are two other books in Bukhara of which that could be said this year. # basis: invented
    -> DONE
+ [Enter the true measure in his, and let the staff's stand in ours. # id: margin # do: favour people/mulla-nasir manners]
    Then on paper Kofrun still owes us. I have marked the place with a thread. # basis: invented
    -> DONE
+ [Enter it without my seal. I have sealed enough. # id: bare # do: slight people/mulla-nasir manners]
    He looked for the seal on the back of the leaf, where some put it. "Well," he said, "I know the hand." # speaker: people/mulla-nasir # basis: invented
    -> DONE
