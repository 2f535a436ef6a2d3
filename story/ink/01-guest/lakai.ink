=== guest_lakai ===
# kind: dated
# title: Eleven men and a sheep
# weeks: 1-12
# if: in_district districts/lakai
# if: captive_weeks <= 0
# if: not with_us people/ibrahim-bek
# if: not seen guest_manners
# priority: 100
# with: people/dovud
# witness: present
# sound: hooves
-> greeting

= greeting
# hand: pasha
Ibrahim Bek, who holds the Lakai country for the Emir, sent tea, a sheep and eleven men. The sheep was for us. The men sat down across the track with their rifles on their knees and asked Dovud very civilly which of our horses were the good ones. He told them. # cite: claims/captivity.held-by-the-lakais # cite: claims/people-lakai.emirs-man # basis: composite
"Which of you says he is Enver?" said their eldest. He had seen one such last year and heard of another this month. "The one last year had better boots, and we let him go when he cried." # cite: claims/captivity.impostor # cite: claims/captivity.two-envers # basis: composite
On the hill behind them horsemen were waiting. I counted two hundred and did not finish. # basis: invented
{ promised("republic"):
    In my bag lay letters in which the republic's president is a friend. The Lakai turn his collectors back. # cite: claims/captivity.jadid-suspicion # basis: composite
}
+ [Send them the papers, with the seal uppermost. # id: seal # do: seize people/ibrahim-bek # do: slight people/ibrahim-bek jadid-taint # stake: It is the republic's seal, and here they are at war with it.]
    None of the eleven reads. The eldest smelled the wax. "Bukhara," he said, and our rifles were collected, each with a twist of straw round the stock to say whose it was. # cite: claims/captivity.arms-taken # basis: invented
    -> word
+ [Get down, and ask for bread and salt as a guest. # id: guest # do: seize people/ibrahim-bek # do: favour people/ibrahim-bek manners # stake: A guest is safe. He does not leave until his host says so.]
    He was given both at once. Among the Lakai, we were told, a man who has eaten your salt may not be harmed. Our rifles were put in the dry with theirs. # cite: claims/captivity.arms-taken # basis: invented
    -> word
+ { chose("guest_jabbar_table.vouch") } [Unroll Jabbar Bek's letter with the nine seals. # id: nine-seals # do: favour people/ibrahim-bek letter # do: favour people/ibrahim-bek manners # do: seize people/ibrahim-bek # do: release letter # do: gain rifles 8 kept-word]
    The eldest could read seals, if not letters. He named seven of the nine uncles by their thumbs and asked after an eighth. We were taken in as guests for as long as we cared to be, and might ask for our rifles. # cite: claims/riding-out-choices.not-to-jabbar # cite: claims/release.zeki-velidis-word # basis: composite
    -> word
+ { men() >= 60 } [Ride through them, with {men()} men at your back. # id: through # do: release fear # do: lose 14 cruelty # do: slight people/ibrahim-bek insult # do: slight people/ibrahim-bek cruelty # do: anger districts/lakai cruelty # do: carry places/kafirnigan # stake: There are more of them. They will remember who fired.]
    It took until dark. The eldest of the eleven was killed sitting, and of ours fourteen did not come out on the Kafirnigan side. Their names are on page nine. # basis: invented
    -> toll
+ { men() < 60 } [Ride through them. # id: through-locked # locked: You have {men()} riders. There are two hundred on the hill, and it is their hill.]
    -> word

= word
# hand: yusuf
We were brought to Kok-Tash and shown two yurts with a stove. The eldest drew me aside by the belt. "You're no soldier. Who taught you to write?" He meant: the old school or the new. # cite: claims/captivity.place # cite: claims/captivity.jadid-suspicion # basis: composite
+ ["The new school, in Bukhara. My teacher had a globe." # id: new # do: slight people/ibrahim-bek jadid-taint # do: favour people/ibrahim-bek truth-told # stake: Jadids they are called, new-school men, and this valley is for the Emir.]
    He had never met one that owned to it. He asked what it had cost, and told Ibrahim Bek about me within the hour. # basis: invented
    -> DONE
+ ["My father sold paper by the Registan. One picks it up." # id: paper]
    It is true. He nodded and asked the price of a quire. I told him, and he thought it robbery. # basis: invented
    -> DONE
+ ["A mulla, with a stick." # id: mulla # do: favour people/ibrahim-bek faith # stake: There are mullas here who will ask which.]
    "Which?" he said. I named one who has been dead ten years. They prayed for him, and I had to lead it. # basis: invented
    -> DONE

= toll
# hand: yusuf
On the far bank the Pasha asked me to enter it as a skirmish with bandits. # basis: invented
+ [Enter it so. # id: bandits]
    It stands so in the green book. In this one I left a line for the eldest's name, which I never learned. # basis: invented
    -> DONE
+ [Enter: eleven men who brought us tea. # id: tea]
    He read it over my shoulder. "You write very small," he said. # basis: invented
    -> DONE
