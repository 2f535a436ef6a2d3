=== slope_flowers ===
# kind: dated
# title: Thirty-one tablets
# weeks: 36-38
# if: free
# priority: 59
# with: people/sergeant-rifat people/saodat
# witness: present
-> tablets

= tablets
# hand: pasha
We had thirty-one tablets of quinine and some eighty men with the fever. It comes every third day. The men had got to know whose day it was, and arranged the pickets by it. # cite: claims/last-letters-flowers.out-of-medicine # basis: composite

"Cut them in halves," said Saodat. "No. Then nobody's cured and everybody's had some." # speaker: people/saodat # basis: invented

The Pasha had written since dawn, as on most days; the letters go to Berlin by way of Kabul when there is somebody going to Kabul. He wrote that it was all mist and gloom, that the enemy did not stir, and looked up now and then to ask the names of things. # cite: claims/last-letters.letter-of-25-july claims/people-naciye.berlin # basis: composite

+ [Send the sick home to their villages, with bread. # id: home # do: lose 14 mercy # stake: They know how many we are, and where.]
  Fourteen left by noon, on foot, each with a loaf. One turned back for his rifle, and was told that it stayed. # cite: claims/last-letters.sick-sent-away # basis: composite
  -> letter
+ { grain() >= 4 } [Keep them with us, on led horses. # id: keep # do: spend grain 3 mercy # do: favour people/sergeant-rifat mercy # stake: Every sick man takes a well one to lead him.]
  "Then we can be counted by the dung," said Rifat, "and followed by a child." He had the horses ready in an hour. # speaker: people/sergeant-rifat # basis: invented
  -> letter
+ { grain() < 4 } [Keep them with us, on led horses. # id: keep-locked # locked: There are {grain()} days of grain, and a led horse eats like a ridden one.]
  -> DONE
+ [Give the tablets to those who can ride tomorrow; the rest must sweat it out. # id: riders # do: slight people/sergeant-rifat cruelty # do: slight people/saodat cruelty]
  He kept none for himself. He had it announced that he kept none. # basis: invented
  -> letter

= letter
# hand: yusuf
Into the letter he put flowers from the slope, and a twig of the elm he slept under. He had cut her name into its bark. He asked me for the penknife back, with which I mend pens, and it was blunt. # cite: claims/last-letters-flowers.wildflowers-and-elm claims/last-letters-flowers.name-in-the-bark # basis: composite

Sergeant Rifat was paring a hoof beside us. When the Pasha had gone to wash he asked me which of the words was the name, and I showed him the one at the foot of the sheet. # basis: invented

"That and Talat's, the officers said. Eleven envelopes. I never saw it written." He looked at it for some time. "It's short." # speaker: people/sergeant-rifat # cite: claims/armenian-genocide.principal-author # basis: invented

The Pasha came back and asked me what the blue one was called. It was chicory. He wrote down something longer. # basis: invented

+ [Into the green book both, what was sent and what was said. # id: both]
  They stand there in the order in which they happened. It took less than a quarter of an hour. # basis: invented
  -> DONE
+ [Into the green book the flowers. What Rifat asked was asked of me. # id: flowers-only]
  { chose("prologue_rifat.none"): In Bukhara too I had put down the shoes. | In Bukhara I had found a place for it. This page was already full, with elms. } # basis: invented
  -> DONE
+ [Neither. Enter the tablets: thirty-one, and to whom. # id: tablets-only]
  It is a list, with names and days of fever. # basis: invented
  -> DONE
