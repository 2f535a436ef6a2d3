=== gate_fever ===
# kind: dated
# title: Sixty tablets
# weeks: 27-31
# if: free
# priority: 48
# with: people/dovud people/saodat people/sergeant-rifat
# witness: present
-> dovud

= dovud
# hand: yusuf
The fever comes at the same hour on every third day and one can arrange things round it. The Russians reckon with it as well. Their people say that half of a regiment shakes while the other half holds the horses. # cite: claims/red-conduct-losses.malaria-on-the-march # basis: composite
Dovud had it first of us. He lay under three saddle-cloths and told everybody who came near what he thought they weighed. # basis: invented
{ chose("town_clerks.dresser") || chose("town_clerks.stay"):
    Abdushukur the dresser came over from the mules, opened his hand behind my back, and there were two white tablets in it. "He is not three puds," he said. "Half." # basis: invented
- else:
    We had had a man who knew the doses. He was with the surveyors, wherever they were, and it was I who had written down his name. # basis: invented
}
+ [Sit with the boy through the hour, and leave the letters. # id: sit # do: favour people/dovud mercy # do: slight people/ali-riza advice-scorned]
    He asked me if I was dying, because I was doing nothing. # speaker: people/dovud # basis: invented
    -> tablets
+ [Leave Saodat with him. There were nine letters for the courier. # id: letters # do: favour people/saodat mercy # do: favour people/ali-riza advice-heeded]
    She gave him onion water and asked about his mother. It came out that he had none and that there was an aunt at Guzar who had sold him the boots. # basis: invented
    -> tablets

= tablets
# hand: pasha
In the medicine chest were sixty tablets of quinine, and a card in German. The card said two a day to a man for a week. I reckoned it for the Pasha: four men, and some over. There were a hundred and ten down. # cite: claims/red-conduct-losses.both-sides-without-medicine # basis: invented
"In Macedonia we gave it to the officers," said the Pasha, "because if they are sick then nobody is told what to do." He had begun to be yellow himself. # basis: invented
+ [The officers first, by rank, and the machine-gunners. # id: officers # do: favour people/hasan-bey mercy # do: favour people/ali-riza mercy # do: lose 10 left-out # stake: Everyone in this camp can count to sixty.]
    It was given out behind the commissary tent, one by one. The tent was seen through at that hour, with the sun at the back of it. # basis: invented
    -> lines
+ [The worst, whoever they are, as the dresser or Saodat judges. # id: worst # do: favour people/saodat advice-heeded # do: favour people/dovud mercy # do: slight people/hasan-bey left-out]
    Saodat went down the line and laid her wrist on foreheads and held up fingers to me, one or two or none. At none she tucked in the cloth. # basis: invented
    -> lines
+ [Break the chest open in the village square. Their children before my men. # id: children # do: favour people/sergeant-rifat mercy # do: favour people/saodat mercy # do: lose 4 left-out]
    Twenty-two mothers came. Rifat split the tablets on an anvil with a farrier's knife, into quarters, and did not lose a crumb. It was the longest that I have seen him be gentle. # basis: invented
    -> lines

= lines
# hand: yusuf
My own hour came while I was writing this down. # basis: invented
The pen goes up and down of itself. I have the names of those who were buried this week: five. I can do four lines. # basis: invented
+ [The five names. # id: names # do: favour people/sergeant-rifat truth-told]
    Boymat. Sharif of Regar. Olim. Hasan the Kurd. A boy called Tura, # basis: invented
    -> DONE
+ [What is owing: grain, and to whom. # id: owing # do: favour people/saodat truth-told]
    Open on the book, {owes()} promises. I have them all. I have them by heart in the wrong order # basis: invented
    -> DONE
+ [That the Pasha has fever and nobody is to know. # id: pasha # do: favour people/muhiddin kept-word]
    It is in the Persian cipher, which is only Persian, backward. I put # basis: invented
    -> DONE
