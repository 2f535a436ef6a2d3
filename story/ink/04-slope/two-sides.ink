=== slope_two_sides ===
# kind: dated
# title: The ox-cart in the defile
# weeks: 28-40
# if: against people/ibrahim-bek
# if: free
# if: not in_district districts/karategin
# if: not in_district districts/darvaz
# if: not in_district districts/kulob
# if: not in_district districts/karshi
# if: not in_district districts/shahrisabz
# priority: 65
# with: people/dovud
# witness: present
# sound: hooves
-> message

= message
# hand: yusuf
They were on the road in front of us and on the road behind, and in no hurry. When our carts stopped, they stopped. A man of Ibrahim Bek's rode up with his rifle hung from the saddle and asked in Turki whether the Pasha owned a house. # cite: claims/lakai-revolt.ibrahim-turns-on-enver claims/lakai-revolt.from-two-sides # basis: composite

"In Istanbul," I said, before I had turned to ask. # basis: invented

"A wife?" In Berlin. "Children?" With her. # cite: claims/people-naciye.berlin # basis: composite

"Then he has two places to be," the man said. "Ibrahim Bek asks why he is in our wheat." # basis: invented

The Pasha had followed some of it. He has the Turki of Istanbul, in which half of that would have been a greeting. He waited for me with his head a little to one side. # cite: claims/people-enver-habits.languages # basis: composite

+ [Give it as it was said. # id: exact]
  He listened to the end. "Tell him I am in it for the sake of Islam," he said, and to the adjutant: "They have been told about my wife. Who tells them?" # basis: invented
  -> road
+ [Say that Ibrahim Bek asks after his family, and regrets the harvest. # id: soften # do: slight people/ibrahim-bek mistranslated]
  The Pasha put his hand to his breast and sent greetings to the Bek's household. The man thought about this answer for some while. # basis: invented
  -> road
+ [Leave out the family and say: he asks what the army will pay. # id: price # do: favour people/ibrahim-bek mistranslated]
  I would have asked it in his place, with wheat standing. The man heard the Pasha name a sum and looked at me, and repeated the sum. # basis: invented
  -> road

= road
# hand: pasha
Dovud said he had counted them and there were not so many behind as in front, and also that the ones behind were boys. The adjutant told him to hold his tongue. He was right about it, as it turned out. # basis: invented

+ [Break through in front, at the trot, carts in the middle. # id: through # do: lose 24 broken-word # do: anger districts/lakai cruelty # stake: Some will not get through, and on that road everybody is somebody's cousin.]
  -> after_through
+ { rifles() >= 30 } [Pay: thirty rifles, and the road as far as the river. # id: toll # do: spend rifles 30 gift # do: favour people/ibrahim-bek gift # do: slight people/hasan-bey insult]
  They tried the bolts one by one, sitting on the bank. It took until noon. A few gave us apricots. # basis: invented
  -> written
+ { rifles() < 30 } [Pay in rifles for the road as far as the river. # id: toll-locked # locked: You have {rifles()} rifles. He knows it. He armed some of those hands.]
  -> DONE
+ [Leave the carts standing with fires lit, and go out by the stream bed after dark. # id: slip # do: lose 8 fear # do: spend grain 3 fear # stake: The carts hold what we have left, and some people in them cannot walk.]
  We went down the water in single file holding the tail of the horse in front. Nobody had told the cook's boys, who were asleep under the fourth cart. Two of them came in on the third day. # basis: invented
  -> written
+ [Ride to Ibrahim Bek with six men and ask for tea. "He has never refused me to my face." # id: tea # do: favour people/ibrahim-bek manners # do: seize people/ibrahim-bek # stake: He need not refuse. He need only keep you.]
  He shaved for it. The man with the slung rifle held his stirrup, and afterwards kept hold of the rein. # basis: invented
  -> written

= after_through
It lasted as long as it takes to water a horse. Hoshim the carter was killed with the goad in his hand, and his ox walked on through the whole of it with the cart and came out the far side. # basis: invented
-> written

= written
# hand: yusuf
Bibi Oisha's miller's man passed us that evening with an empty donkey. He said that she was dressing the stone, and would not be grinding for either bank of the stream until Friday. He would not look at the Pasha. I wrote up the day in the green book. # basis: invented

+ [Write: attacked by the Lakai. # id: lakai # do: slight people/ibrahim-bek insult]
  It was three words. The adjutant approved. # basis: invented
  -> DONE
+ [Write first what he had against us. # id: before]
  { seen("town_spoils"): Thirty empty sacks, and a letter of appointment. I looked up the date of it; the seal was ours and the wording mine. | Bread since the winter, from bins that were not ours. I had the tallies. } It ran to most of a page before anyone was attacked. # cite: claims/two-axes.lieutenant-of-the-east claims/people-enver-and-ibrahim.slights # basis: composite
  -> DONE
+ [Write who was on the road, with their fathers' names, ours and theirs, as far as known. # id: fathers # do: please districts/lakai truth-told]
  Thirteen names. Dovud knew four of theirs. They had asked him about horses once. # basis: invented
  -> DONE
