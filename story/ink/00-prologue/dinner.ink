=== prologue_dinner ===
# kind: dated
# title: Quince with the mutton
# weeks: 0
# priority: 60
# place: places/bukhara
# with: people/faizullah-khojaev
# witness: present
-> table

= table
# hand: pasha
Faizullah Khojaev gave the dinner in his late father's house. There are forty rooms, and every one was paid for in lambskins. The mutton was done with quince. A Russian from the legation sat at the far end and was kept supplied. # cite: claims/guest-in-bukhara.talks-with-faizullah # cite: claims/people-republic.khojaev-youth # basis: composite
{ chose("prologue_papers.sentence"):
    My half page lay folded by his plate. He asked the Pasha about every year of his life up to 1913, and went on from 1919. # basis: invented
- else:
    "Very clear, your half page," he told me in passing. "A soldier who lost a war. Who has not—" He saw somebody to greet. # speaker: people/faizullah-khojaev # basis: invented // style: ok other people finish his sentences, and he theirs
}
The Pasha made a speech for the Russian about the toiling peoples of the East. He makes it well. # cite: claims/guest-in-bukhara.talks-with-faizullah # basis: composite
"You want," said the Pasha over the tea, "to know what I—" # basis: invented // style: ok other people finish his sentences, and he theirs
"Intend. No. I want you to have nothing to intend," said Faizullah. "Go east with our papers. Offer the bands an amnesty in the republic's name. Our president, Osman Khoja, is up at Dushanbe already and will hold your stirrup. You bring me quiet by spring, and I bring you—" # speaker: people/faizullah-khojaev # cite: claims/dushanbe-december.osman-khoja-goes-east # basis: composite // style: ok other people finish his sentences, and he theirs
"An army."
"A ministry." # speaker: people/faizullah-khojaev
+ ["Agreed. I shall go in the republic's name." # id: republic # do: pledge people/faizullah-khojaev republic due +20 before people/mirza-yusuf # do: favour people/faizullah-khojaev manners # stake: Osman Khoja will hear that you said so.]
    They embraced where the Russian could see it. Faizullah had the letters of credence ready under the tray. # basis: invented
    -> gate
+ ["I stay Moscow's guest. First I should like to shoot some pheasants." # id: pheasants # do: pledge people/faizullah-khojaev serve-moscow due +3 # stake: He lends the horses, and his name, for a hunt.]
    "You will need some of my—" "Horses," said the Pasha. "A week. You have my word." Faizullah looked pleased to be asked for so little. # speaker: people/faizullah-khojaev # basis: invented // style: ok other people finish his sentences, and he theirs
    -> gate
+ ["I am going to lead them against the Russians. Come with me." # id: truth # do: favour people/faizullah-khojaev truth-told # do: slight people/faizullah-khojaev fear # stake: The Russian has no Turkish. His driver may.]
    Faizullah's spoon did not stop. "I did not hear that. I lend horses for hunting, Pasha. If you want them for anything else you must take them without my—" For once nobody finished it for him. # speaker: people/faizullah-khojaev # cite: claims/guest-in-bukhara-company.faizullah-objects # basis: composite // style: ok other people finish his sentences, and he theirs
    -> gate

= gate
# hand: yusuf
That week I had ruled the last leaves of the daybook as a ledger: what the Pasha promises, to whom, by what day, and who heard it and will remember. He keeps none himself. # basis: invented
At the gate Faizullah took my sleeve. "You will be going with him, naturally. You will write to me every week. Address it to my mother's tailor." He mentioned that the foreign office was two months behind with my salary, and was sorry about it. # speaker: people/faizullah-khojaev # basis: invented
+ [Agree, and mean it. # id: agree # do: favour people/faizullah-khojaev letter]
    The two months were paid next morning, in ten-thousand-tanga notes still damp from the Emir's plates. # cite: claims/money-and-prices.notes-from-the-emirs-plates # basis: composite
    -> DONE
+ [Agree, and tell the Pasha the same night. # id: double # stake: From now on two men believe that you are theirs.]
    "Good," said the Pasha. "Write to him. I will tell you what." The salary was paid in the morning all the same. # basis: invented
    -> DONE
+ [Decline. An interpreter has one mouth. # id: decline # do: slight people/faizullah-khojaev insult]
    He nodded and told me that he would have declined too. The two months were not paid. # basis: invented
    -> DONE
