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
The chiefs complained of the clerks. It came as a paper with seven seals and it was about a globe. # basis: invented
Osman Khoja had been head of the republic until he shut his own garrison up in Dushanbe and declared war on it. He had come out to us with some teachers, two surveyors, a dresser from the hospital called Abdushukur, and a crate of school things. # cite: sources/khalid-making-uzbekistan # basis: invented
"They may keep the Emir's picture on the wall if they like," he told the Pasha. "I ask for a wall. You have eleven men here who can keep accounts. Do you know how many Ibrahim Bek has?" # speaker: people/osman-khoja # basis: invented
The paper said that such men had sold Bukhara once. Two of those who had sealed it were waiting outside on their horses. # basis: invented
+ [They go, with good horses and a letter. I cannot fight this war with teachers. # id: send # do: declare send-jadids-off # do: slight people/osman-khoja jadid-taint # do: favour people/ibrahim-bek faith # do: favour people/ishan-sultan faith # stake: Who will read the Russians' post?]
    "You were the newest man in Turkey, once," Osman Khoja said. "We had you in the reading book, between the telegraph and the cotton press." # speaker: people/osman-khoja # cite: sources/artikov # basis: invented
    -> list
+ [They stay. I was called an atheist by better mullas than these. # id: stay # do: declare keep-jadids # do: favour people/osman-khoja advice-heeded # do: slight people/ibrahim-bek jadid-taint # do: slight people/ishan-sultan jadid-taint # stake: Seven seals are waiting in the saddle]
    The two rode off without asking for their paper. The Pasha was very gay at supper and made the surveyors show him Java. # basis: invented
    -> list
+ [Promise Osman Khoja they stay, and the chiefs that they leave by spring. # id: both # do: pledge people/osman-khoja protect-clerks # do: pledge people/ibrahim-bek send-clerks-away due +8 # do: favour people/osman-khoja manners # stake: Two men now hold your word, and they are not both deaf]
    "By spring" pleased the two outside. Osman Khoja asked for his in writing, and the Pasha embraced him. # basis: invented
    -> list

= list
# hand: yusuf
{ chose("town_clerks.stay"):
    There had to be a list of those who stayed, and what each was called on it. The chiefs would get a copy. # basis: invented
- else:
    There had to be a list for the chiefs of those who would be leaving. # basis: invented
}
I made it, as having the best hand. It had eleven names. I learned my Russian in the same classroom as four of them, from a Tatar with a globe, and nobody in that camp had thought to put me down. # basis: invented
+ [Write the eleven, as they are. # id: eleven # do: favour people/ibrahim-bek truth-told]
    It took a quarter of an hour. I sanded it. The surveyor Sadriddin, number six, had lent me the sand. # basis: invented
    -> DONE
+ [Leave off Abdushukur the dresser. He has hands and no opinions. # id: dresser # do: favour people/osman-khoja mercy # do: slight people/ibrahim-bek lie-found]
    I put in his place a cook's boy who had died at Hisar. So eleven they were, and Abdushukur learned that week to shoe mules with Rifat, and kept his box of powders under the nails. # basis: invented
    -> DONE
+ [Write twelve, and put my own name last. # id: twelve # do: favour people/osman-khoja old-friend # do: favour people/muhiddin old-friend]
    The Pasha read to the end and took the pen and struck it out. "You're not a Jadid, Mirza," he said, "you are my hand." He was being kind. I looked at the hand for some time. # basis: invented
    -> DONE
