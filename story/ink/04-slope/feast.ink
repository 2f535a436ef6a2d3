=== slope_feast ===
# kind: dated
# title: Two first days
# weeks: 39
# if: free
# priority: 68
# with: people/dovud
# witness: present
-> leave

= leave
# hand: pasha
By our almanac the first day of the Feast of Sacrifice was the Thursday. The imam of the place had not seen the moon on the night we had, and held to Friday. The Pasha ruled for both, and the butcher was pleased. # cite: claims/death-day-and-place.second-day-of-the-feast # basis: composite

The riders had been asking since Monday. Most of them had a mother within a day and a half, or an aunt, or a debt that is settled on that day and no other. { men() > 80: Eighty-one had put it to me, and I had them in a column. | There were not many left to ask, and all of them had. } # basis: invented

"If they're let go they'll come back," said Dovud. "If they're not let go they'll go." # speaker: people/dovud # basis: invented

+ [Let them keep the feast at home. "A man fed by his mother returns; a man on picket broods." # id: home # do: lose 12 feast # do: please districts/baljuvon feast # do: favour people/davlatmand-bek feast # stake: A rider at his mother's watches no road.]
  They were out of sight before the tea. By noon I could hear the river, which I had not noticed while they were there. # cite: claims/death-day-and-place.guards-on-leave # basis: composite
  -> ranks
+ [By thirds, and the rest on double pickets. # id: thirds # do: slight people/davlatmand-bek feast # do: lose 6 feast]
  We drew straws out of my pen-box. Six men looked at their straws, went to see to their horses, and did not come back. # cite: claims/death-manner-versions.feast-kept-in-camp # basis: invented
  -> ranks
+ { in_district("districts/baljuvon") and not at("places/khovaling") } [Break camp before the prayer and keep the feast nowhere. # id: move # do: order move places/khovaling hidden # do: slight people/davlatmand-bek hospitality # do: anger districts/baljuvon faith # stake: The village has been fattening the sheep for you.]
  The sheep were brought after us, alive, by two old men who thought there had been a mistake. # cite: claims/death-manner-versions.feast-kept-in-camp # basis: invented
  -> ranks
+ { not in_district("districts/baljuvon") or at("places/khovaling") } [Break camp before the prayer. # id: move-locked # locked: Within a night's ride there is no place to lie up that is not itself keeping the feast, with cousins coming and going.]
  -> DONE

= ranks
# hand: yusuf
He had coins ready for the men and, for the chiefs, certificates. I was to write fourteen before morning: colonel, colonel, commander of a wing. There is a printed border for it, from Dushanbe. # cite: claims/death-day-and-place.greetings-before-the-house # basis: composite

Of the fourteen, five were with us. Two I believed to be dead. One was in the pay of the other side, and the Pasha knew that, and had made him a brigadier. # cite: claims/red-methods.no-named-case # basis: invented

+ [Write the fourteen. # id: fourteen # do: favour people/davlatmand-bek title]
  The border is of rifles and laurel. I had to turn the sheets so that the damp did not show. # basis: invented
  -> DONE
+ [Write the five, and spoil the other sheets by accident. # id: five]
  He looked at the spoilt sheets, and said that I must rest my eyes after the feast. # basis: invented
  -> DONE
+ [Write fourteen, and beneath each rank what the man is owed. # id: owed # do: favour people/davlatmand-bek truth-told]
  { owes() > 3: It made them, for once, documents of value. | It took up less room than the rank. } He had sealed nine before he read one. # basis: invented
  -> DONE
