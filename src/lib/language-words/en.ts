/** Owns the words by which English gives itself away. */
export const english = `
  the and you your yours my mine is are was were am be been have has had do does did don't doesn't didn't haven't
  hasn't isn't i i'm i've i'd i'll it's that's this that these those there they them what where when why how who which
  would could should can't cannot won't will want need needs to of for from with about into because but not yet still
  any anything someone somebody something please thanks thank hello hey hi yes no good morning afternoon evening help
  me get got gets getting speak talk talking person people agent money pay paid payment payments back bought buy
  returned sent send received receive waiting week weeks day days month account another again now today yesterday know
  tell told said says just only wrong right late can couldn't or if so more most some every being by than then after
  before while through over our their its his her he she someone's nobody never always already ever also too very well
  really sure sorry tomorrow tonight last next long soon ago twice instead answer call calling called phone number bill
  invoice card address item parcel delivery shop bank charge charged broken close change check find see look let put
  take give try make use work works reach chat human real customer thing sick tired u im ive dont didnt havent cant
  whats wheres
`;
