=== slope_tiflis_rumour ===
# kind: dated
# title: A pasha in a street
# weeks: 38-41
# if: free
# priority: 54
# with: people/sergeant-rifat
# witness: told
-> thread

= thread
# hand: yusuf
Hoji Karim deals in thread and goes where needles are short, so that he is in every camp. He had it from a Russian soldier at a well, who had had it read out to him from a newspaper: one of the Turkish pashas had been shot dead in a street, in Tiflis, late on a Friday. # cite: claims/cemal-shot.cemal-shot claims/cemal-shot.ten-in-the-evening # basis: composite

Which pasha? The soldier had not kept the name. It was not ours; Hoji Karim had come to look, and sold him a reel. # basis: invented

Cemal Pasha served the Afghan army, and I could think of roads of his that went by Tiflis. It might be so, or it might be a thing that soldiers at wells tell traders. I had a rumour, and one man's opinion of a newspaper. # cite: claims/people-cemal.post claims/cemal-shot.whether-enver-knew # basis: composite

+ [Tell him at once, with the name. # id: name]
  He put down the comb. "Cemal," he said. "He never would be told." For the rest of the hour he told us about Cemal, and it was about the two of them, and then it was about himself. # basis: invented
  -> street
+ [Tell him what was said and no more: a pasha, a street. # id: bare]
  "Tiflis," said the Pasha. I saw him go along the row of them in his mind. Then he bought a second reel. # basis: invented
  -> street
+ [Leave it. If it is true it will come again by somebody better. # id: leave]
  It came again within the hour, by Dovud, who asked him at the horse lines whether it was true that they were all being shot. # basis: invented
  -> street

= street
# hand: pasha
"The court in Istanbul had four names at the top," Sergeant Rifat said to me. "Talat Pasha was first. That was Berlin, last year in March, and an Armenian did it. If this is Cemal Pasha it is two." He did not say who stood second among the four. I had read it in Bukhara. # speaker: people/sergeant-rifat # cite: claims/verdict-and-flight.sentence-of-death claims/exile-among-the-bolsheviks.talat-shot # basis: composite

The Pasha had said of Talat, so it was told, that his time had come. He said now that he slept lightly. # cite: claims/exile-among-the-bolsheviks.his-time-had-come claims/people-enver-habits.armed-sleep # basis: composite

+ [Have every stranger to the camp searched and written down. # id: search # do: favour people/hasan-bey advice-heeded # do: anger districts/baljuvon insult]
  Strangers were what we ate from. The melon women were turned back at the picket and took the melons with them. # basis: invented
  -> DONE
+ [Do nothing. "It is written or it is not." # id: nothing # do: favour people/davlatmand-bek faith]
  He walked up and down before his tent as usual, between the same two trees, at the hour when anyone might have set a watch by it. # basis: invented
  -> DONE
+ [Write to Kabul that Haji Sami must come now. # id: sami # do: favour people/haji-sami letter # stake: A man may hear in it that you are afraid.]
  It went with Hoji Karim, inside a reel. # cite: claims/last-letters.haji-samis-passage # basis: composite
  -> DONE
