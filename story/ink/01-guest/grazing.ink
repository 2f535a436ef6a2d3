=== guest_grazing ===
# kind: dated
# title: The winter grazing
# weeks: 3-15
# if: captive
# if: captive_weeks >= 3
# if: in_district districts/lakai
# priority: 72
# place: places/koktash
# with: people/ibrahim-bek
# witness: present
# sound: wind
-> hill

= hill
# hand: pasha
Ibrahim Bek took the Pasha riding. He gave him a better horse than the grey and put me on a worse, and we went up behind Kok-Tash to where the mares winter. There were some nine hundred on a slope scraped clean by the wind. # basis: invented
"In my father's time the herd went to that tree," he said. "Then there was a war of the Russians with somebody, and the Emir's men took a third. In February the Reds came for the Emir and took a third. I was told it was for the poor. I asked which poor." He named three brothers and where each had been found. # speaker: people/ibrahim-bek # cite: claims/bukhara-before.hisar-expedition # basis: composite // style: ok one speech, one breath
He was not asking for anything. He got down, picked up a hoof, and put it down again.
"And you. When you have won. You look at this, and what do you see on it?" # speaker: people/ibrahim-bek # basis: invented
+ ["A barracks there. A school. A road to the bridge." # id: plan # do: slight people/ibrahim-bek foreign-ways # do: favour people/ibrahim-bek truth-told # stake: It is what you see.]
    He pointed them out with his whip, and they were in the right places; one could have built them. "And the mares?" said Ibrahim Bek. # basis: invented
    -> down
+ ["Your mares. I will put my hand to it that nobody levies here, myself first." # id: mares # do: pledge districts/lakai no-levy before people/ibrahim-bek # do: favour people/ibrahim-bek kept-word # do: please districts/lakai kept-word # stake: An army of his has to be horsed from somewhere.]
    Ibrahim Bek held out his hand, palm up, for the Pasha's to be put on it. They stood so in the wind until it was awkward. # basis: invented
    -> down
+ ["I see that I do not know enough to say." # id: learn # do: favour people/ibrahim-bek manners # do: favour people/ibrahim-bek advice-heeded]
    I had never heard that sentence from him, nor have I since. Ibrahim Bek talked for two hours: which slope in which month, whose grandmother had lost what well, why one waters from below. The Pasha listened to nearly all of it. # basis: invented
    -> down

= down
# hand: yusuf
"What should I do with you?" said Ibrahim Bek to me, riding down. He wanted to know. # basis: invented
+ ["Let us go, and hold us to whatever he swears." # id: let-go # do: favour people/ibrahim-bek advice-heeded]
    "And if he does not keep it?" I said that then he would have me for a witness. He looked at me up and down, on that horse. # basis: invented
    -> DONE
+ ["Keep us until spring." # id: keep # do: favour people/ibrahim-bek truth-told # stake: The Pasha is twenty yards ahead.]
    I had in mind the passes and our boots, and the four who coughed. I have wondered since what else I had in mind. # basis: invented
    -> DONE
+ ["It is not for me to think, Bek." # id: not-me]
    "No," he said. "It is a pity. You would be the only one who has not got a side." # basis: invented
    -> DONE
