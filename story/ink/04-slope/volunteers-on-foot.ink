=== slope_volunteers_on_foot ===
# kind: dated
# title: Salt for Denau
# weeks: 29-35
# if: phase offensive
# if: seen_ago slope_camel_count >= 1
# if: happened patron-sent
# if: took_dushanbe
# if: free
# priority: 60
# witness: told
-> salt

= salt
# hand: pasha
{ in_district("districts/denau"): Gul Muhammad, who cooks for the volunteers from the other bank, came through the orchards at dusk to ask for salt. | Gul Muhammad, who cooks for the volunteers at Denau, came to us on a mule with its ears cut by branches and asked for salt. } # basis: invented

The Russians were over the Surkhan. One battalion had crossed in the dark and lay in the mulberries on our side, and the volunteers had gone at it on foot for days. Their commander, Mirza Chary, meant to go at it again. # cite: claims/offensive-denau.surkhan-crossed-at-denau claims/offensive-denau.afghan-foot # basis: composite

"On foot," the Pasha said. "They came to us as horse dealers." # cite: claims/men-from-kabul.disguised-regulars # basis: composite

"We lent the horses to the Yuz for two days," said Gul Muhammad. "That was nine days ago. I have a hundred and sixty to feed and I cook for a hundred and ten, because that is who comes. They have eaten without salt since Sunday." # cite: claims/men-from-kabul.how-many # basis: invented

Nobody had told the Pasha about the horses. He asked Gul Muhammad where he came from, and said that he had a great love for Jalalabad, where he has not been. # basis: invented

+ [Bring them away tonight. "They are guests; a guest does not hold the door." # id: recall # do: favour people/amanullah mercy # do: anger districts/denau broken-word # stake: Denau has no one else in the orchards.]
  He gave his own led horse for the commander. That made one horse for a hundred and ten. # basis: invented
  -> word
+ { grain() >= 4 } [Send salt, bread and cartridges, and hold. # id: supply # do: spend grain 3 gift # do: please districts/denau kept-word # do: favour people/amanullah gift]
  We loaded four donkeys. Three belonged to a widow in the lane behind the mosque and I wrote her name down: Oyniso. # basis: invented
  -> word
+ { grain() < 4 } [Send salt, bread and cartridges, and hold. # id: supply-locked # locked: There are {grain()} days of grain in the sacks. The riders have seen the sacks.]
  -> DONE
+ [Leave them where they are. Every day at that ford is a day for the rest of us. # id: leave # do: slight people/amanullah cruelty # do: favour people/daniyar-bek advice-heeded # stake: They are Kabul's men, and Kabul counts them.]
  "Brave fellows," he said. He said it warmly and twice. # cite: claims/offensive-denau.foot-left-unsupported # basis: invented
  -> word

= word
# hand: yusuf
For their commander he gave me a Turkish word that means "presently". It has to go into Persian. In Persian one can say soon, as one does to a child at a fair, or one can say tomorrow. # basis: invented

+ [Say "soon". # id: soon # do: slight people/amanullah mistranslated]
  Gul Muhammad repeated it, and looked at the salt, and tied it into his turban end.
  -> DONE
+ [Say "tomorrow". # id: tomorrow # do: favour people/amanullah mistranslated # stake: There is nothing on the road tomorrow.]
  He was pleased. He kissed my sleeve, which I had not earned, and got on the mule.
  -> DONE
+ [Tell the cook what was said about the horses, and let him choose the word. # id: cook # do: favour people/amanullah truth-told]
  "Then I will say there is salt," said Gul Muhammad.
  -> DONE
