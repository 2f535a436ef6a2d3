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
Mulla Nasir of Kofrun sees little now, and does by count what others do by eye. In autumn he had ninety-one sheep and knew of each one who its mother was. He had thirty-four. He gave me the difference in order, with the dates and as far as possible with the tribe of the thief. # basis: invented
{ seen("valley_kofrun_answer"):
    { chose("valley_kofrun_answer.burn"):
        My page from Bukhara was burnt, as we both knew. His boy had it by heart. # basis: invented
    - else:
        He still had my page from Bukhara on him, in the fold of the turban. # basis: invented
    }
- else:
    { chose("prologue_letter.wool"):
        There had been a letter from Bukhara about wool, he said. Nobody had come for any. # basis: invented
    - else:
        In the fold of his turban was my page from Bukhara. He had it by heart, and wished to shake the hand. # basis: invented
    }
}
+ [Tell him which of the fifty-seven were eaten by us. # id: ours # do: favour people/mulla-nasir truth-told]
    Nineteen, by my book. He had us down for twelve, and told the boy to alter it. He thanked me for the seven. # basis: invented
    -> bin
+ [Say that it will be made good when there is peace. # id: peace # do: slight people/mulla-nasir softened]
    "If God wills," said Mulla Nasir. # speaker: people/mulla-nasir # basis: invented
    -> bin
+ [Ask about the grain, since that was what we had come for. # id: grain # do: slight people/mulla-nasir manners]
    He put the sheep away. It was near the noon prayer, and he offered us water first. # basis: invented
    -> bin

= bin
# hand: pasha
{ grain() < 2: The riders had no bread for the morning. | The riders carried bread for {grain()} days. } Kofrun had been asked already, at the new year by the garrison and in the spring by somebody with a green flag. What was left stood in the mosque: a bin of clay, higher than a man, of waqf wheat, for orphans and the roof. # cite: claims/red-conduct-country.villages-pay-twice # basis: composite
"They took the key from us the winter the Emir fled," said Mulla Nasir. "This spring it came back from Bukhara, with a clerk and a paper. They have given us back our own key. Now you are here." He set it on the cloth. # speaker: people/mulla-nasir # cite: claims/concessions.waqf-commission # cite: claims/concessions.concessions # basis: composite
+ { not pledged("people/mulla-nasir", "repay-grain") } [Take half the bin, on a sealed receipt, to be returned at harvest. # id: half # do: pledge people/mulla-nasir repay-grain due +14 # do: gain grain 8 levy # do: anger districts/baysun levy # do: slight people/mulla-nasir levy # stake: In this village a paper is read aloud on Fridays.]
    They carried it out themselves, singing out the measures. The Pasha spoke to them about Sakarya. When it was done he had Mulla Nasir's key returned to him, with thanks, on a folded handkerchief. # cite: claims/exile-among-the-bolsheviks-treaties.sakarya # basis: composite
    -> figures
+ [Pay for it, today, in silver, at the Denau price. # id: pay # do: declare pay-for-grain # do: gain grain 5 pay # do: please districts/baysun pay # do: favour people/mulla-nasir mercy # do: slight people/ali-riza pay # stake: The silver was to have been the officers'.]
    It took all the tangas there were and Ali Rıza's cigarette case, which the orphans have. # basis: invented
    -> figures
+ [Leave it. Tell the men there was nothing at Kofrun. # id: leave # do: please districts/baysun mercy # do: favour people/mulla-nasir faith # do: declare restore-waqf # do: lose 6 hunger]
    One could see the bin through the mosque door. The men filed by with their horses on the other side, and nobody said anything till the turn of the road. # basis: invented
    -> figures

= figures
# hand: yusuf
Mulla Nasir keeps a book too. The boy writes in it what is taken, by whom and when, down the margin of a Hafiz, because the Hafiz had good margins. I was to enter the Pasha in my own hand and seal it. # basis: invented
I had my book, with the staff's figures, where Kofrun was down for more than a village of its size could own. # basis: invented
+ [Enter the true measure in both. # id: both # do: favour people/mulla-nasir truth-told # do: slight people/ali-riza truth-told]
    They agree to the nimcha, which is the smallest measure he has. # cite: claims/measures.weights # basis: composite
    -> DONE
+ [Enter the true measure in his, and let the staff's stand in ours. # id: margin # do: favour people/mulla-nasir manners]
    Then on paper Kofrun still owes us. I have marked the place with a thread. # basis: invented
    -> DONE
+ [Enter it without my seal. I have sealed enough. # id: bare # do: slight people/mulla-nasir manners]
    He felt for the seal, and then on the back of the leaf, where some put it. He told the boy to write whose hand it was. # basis: invented
    -> DONE
