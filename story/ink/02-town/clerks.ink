=== town_clerks ===
# kind: dated
# title: Men who own a globe
# weeks: 10-20
# if: free
# if: alive people/osman-khoja
# if: not against people/osman-khoja
# if: not declared send-jadids-off
# if: not declared keep-jadids
# priority: 55
# with: people/osman-khoja
# witness: present
-> complaint

= complaint
# hand: pasha
The chiefs complained of the clerks. It came as a paper with seven seals, and among other things it objected to a globe. # cite: claims/jadids-sent-away.clerks-and-doctors # basis: composite
Osman Khoja, the head of the republic, had turned its militia on the garrison of Dushanbe, and lost. With him had come teachers, two surveyors, a dresser called Abdushukur from the hospital, and a crate of school things, the globe among them. # cite: claims/dushanbe-december.rising-of-the-republics-men # cite: claims/dushanbe-december.first-siege-broken # basis: composite
"I broke with Moscow because I believed that you would need a country when you had finished," he told the Pasha. "I have eleven men who could run the first office of it. Please look at who is asking you to be rid of them, and what he would put there." # speaker: people/osman-khoja # cite: claims/people-republic.osman-neither # basis: composite
The paper said that such men had sold Bukhara once. Two who had sealed it were waiting outside on their horses. # basis: invented
+ { not pledged("people/osman-khoja", "protect-clerks") } [They go, with good horses and a letter. I cannot fight this war with teachers. # id: send # do: declare send-jadids-off # do: slight people/osman-khoja jadid-taint # do: favour people/ibrahim-bek faith # do: favour people/ishan-sultan faith # stake: Who will read the Russians' post?]
    -> sent
+ { pledged("people/osman-khoja", "protect-clerks") } [They go, whatever was said to them. I cannot fight this war with teachers. # id: send-broken # do: slight people/osman-khoja broken-word # do: declare send-jadids-off # do: favour people/ibrahim-bek faith # do: favour people/ishan-sultan faith # stake: There was a promise to these men, in your name.]
    -> sent
+ [They stay. Better mullas than these have called me an atheist. # id: stay # do: declare keep-jadids # do: favour people/osman-khoja advice-heeded # do: slight people/ibrahim-bek jadid-taint # do: slight people/ishan-sultan jadid-taint # stake: Seven seals are waiting in the saddle.]
    The two rode off without asking for their paper. At supper the Pasha had the surveyors show him Java. # basis: invented
    -> list
+ { not pledged("people/osman-khoja", "protect-clerks") and not pledged("people/ibrahim-bek", "send-clerks-away") } [Promise Osman Khoja they stay, and the chiefs that they leave by spring. # id: both # do: pledge people/osman-khoja protect-clerks # do: pledge people/ibrahim-bek send-clerks-away due +8 # do: favour people/osman-khoja manners # stake: Two men will hold your word, and neither is deaf.]
    "By spring" contented the two outside. Osman Khoja asked for his in writing, and was embraced. # basis: invented
    -> list

= sent
It is told of him that he drove the reformers from his ranks. I can speak for eleven. # cite: claims/jadids-sent-away.jadids-sent-away # basis: composite
Osman Khoja stood for a while with his hand on the crate. "You were in our reading book," he said. "I taught from it. You were the page after the telegraph." # speaker: people/osman-khoja # basis: invented
-> list

= list
# hand: yusuf
{ chose("town_clerks.stay"):
    There had to be a list of those who stayed, and what each was called. The chiefs would get a copy. # basis: invented
- else:
    There had to be a list for the chiefs of those who would be leaving. # basis: invented
}
I made it, as having the best hand. Eleven names. Four of them had sat on my bench, under the teacher who was killed in 1918 for a globe. Nobody in the camp had thought to put me down. # basis: invented
{ chose("guest_dushanbe_guns.dyers") or chose("guest_dushanbe_guns.word"):
    Sadiq was seventh. I had vouched for him once already. # basis: invented
}
+ [Write the eleven, as they are. # id: eleven # do: favour people/ibrahim-bek truth-told]
    It took a quarter of an hour. I sanded it. Number six, the surveyor Sadriddin, had lent me the sand. # basis: invented
    -> DONE
+ [Leave off Abdushukur the dresser. He has hands and no opinions. # id: dresser # do: favour people/osman-khoja mercy # do: slight people/ibrahim-bek lie-found]
    I put in a cook's boy who had died at Hisar, to make eleven. Abdushukur learned that week to shoe mules with Rifat, and kept his box of powders under the nails. # basis: invented
    -> DONE
+ [Write twelve, and put my own name last. # id: twelve # do: favour people/osman-khoja old-friend]
    The Pasha read to the end, and took the pen and struck it out. "You're not one of them, Mirza. You are my hand." He was being kind. # basis: invented
    -> DONE
