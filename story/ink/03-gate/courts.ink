=== gate_courts ===
# kind: dated
# title: The judge comes back
# weeks: 27-29
# if: free
# if: happened concessions
# priority: 55
# with: people/ishan-sultan people/hasan-bey
# witness: present
-> supper

= supper
# hand: pasha
It was Ramadan, by our count from about the end of April, and the days were long. The Pasha fasted. On the march he fasted too, and he liked it to be known. # cite: claims/feasts-and-calendar.ramadan # cite: claims/people-enver-habits.observance # basis: composite
In that month a judge came back. Qozi Abdurahmon had lived more than a year on his sister's charity, since the Russians shut his court. Now he was riding home on a government horse, and the road to it lay through our pickets. # basis: invented
The other side was giving back the pious lands, the courts and the Koran schools. So it said, and he had it with him in print. He was old, and it wanted an hour to sunset. # cite: claims/concessions.concessions # cite: claims/moscow-takes-notice-letters.stalins-answer # basis: composite
+ [Ask him to break the fast with us, and seat him first. # id: seat # do: spend grain 1 hospitality # do: favour people/ishan-sultan manners]
    He ate three dates, which he had brought, and pronounced the blessing in full. Several of the riders came up for his hand. They did not go back to their own fires. # basis: invented
    -> print
+ [Have the paper off him and send him round by the ravine. # id: ravine # do: slight people/ishan-sultan insult # do: favour people/hasan-bey advice-heeded]
    He got down and said that he would say the sunset prayer where he was, since he had been a judge in that valley for thirty years. A row formed behind him. He had his back to us, so it was not clear who had begun it. # basis: invented
    -> print
+ [Ask him, before the men, who took it away from him in the first place. # id: first # do: favour people/hasan-bey awe]
    "They did," said the Qozi. "And who gave it back? Also they. I am seventy-one. I am not able to be angry in the right order." # basis: invented
    -> print

= print
# hand: pasha
"It's a trick, my Pasha, it's a trick and it is working, half a picket went to kiss his hand, I'd sooner have the armoured train, with a train one knows at least who is in it," said Hasan Bey. # speaker: people/hasan-bey # basis: invented
Two mullas had preached that Friday that a man whose court is open has no call to be in the hills. One of them had had his horse from us. # cite: claims/concessions.clergy-on-both-sides # basis: composite
+ [Outbid it. I give back the mosques' land too, the waqf, every field, and no levy shall touch it. # id: outbid # do: declare restore-waqf # do: pledge people/ishan-sultan restore-waqf # do: favour people/ishan-sultan faith # do: favour people/mulla-nasir faith # stake: The army has been eating from those fields.]
    It was cried in the bazaars. The quartermaster sat down on a box to read the list of fields that we were now not to touch. It came to two leaves. # cite: claims/concessions.no-counter-offer # basis: invented
    -> reading
+ [Whoever reads that paper from a pulpit reads it for the Russians, and shall answer to me. # id: forbid # do: slight people/ishan-sultan cruelty # do: slight people/mulla-nasir fear # do: favour people/hasan-bey fear # do: lose 12 faith]
    A mulla was brought in with his hands tied in his own turban. The Pasha talked to him for an hour and let him go, and he told everyone that he had been treated with great courtesy, and showed them his wrists. # basis: invented
    -> reading
+ [Let them have their courts. We fight soldiers, and the law is the law whoever opens the door. # id: let # do: favour people/mulla-nasir mercy # do: slight people/hasan-bey advice-scorned # do: lose 20 faith]
    Some of the men rode off to see about old boundaries, an inheritance or a well. They took leave properly. # basis: invented
    -> reading

= reading
# hand: yusuf
The paper reached me last. The riders could not read it and wanted to know if it was true what was said, that there was also forgiveness in it. # basis: invented
{ chose("town_fall.escort"):
    It was in good plain Turki that a herdsman could follow. At the foot stood: put into this language by S. Safarov, commander of a squadron. # basis: invented
}
There was. It stood in the last paragraph, in smaller type. Whoever went home with his rifle handed in before the feast would not be asked where he had been. # cite: claims/concessions.ordzhonikidzes-list # basis: composite
+ [Read it to them to the end. # id: end # do: lose 25 truth-told # do: favour people/sergeant-rifat truth-told]
    I read it well. After the word "feast" I could hear them counting. # basis: invented
    -> DONE
+ [Read it as far as the courts. # id: courts # do: favour people/hasan-bey softened]
    "And the small writing?" It was the printer's name, I said. # basis: invented
    -> DONE
+ [Read it to the end and say what I think of it: that no quittance is good till it's shown to the man at the bottom. # id: think # do: lose 12 fear # do: favour people/hasan-bey truth-told]
    I have dealt with offices all my life, and believed this. Some stayed because of it. # basis: invented
    -> DONE
