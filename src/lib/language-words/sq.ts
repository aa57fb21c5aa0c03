/** Owns the words by which Albanian gives itself away; many write it without its marks. */
export const albanian = `
  dhe ose por që qe se të te në ne me më për per nga pa një nje i e është eshte janë jane jam jemi jeni ishte kam ka
  kemi keni kanë kane kisha do doja dua duhet mund nuk mos s'kam po jo unë ti ai ajo ju ata im ime imja tim tuaj juaj
  tonë kjo ky këtë kete këtu ketu atje çfarë cfare kush kur ku si pse sa cila cilin dikush dikë dike diçka asgjë
  askush ende akoma tani sot dje nesër neser përshëndetje pershendetje mirëdita miredita tungjatjeta faleminderit
  lutem lutemi ndihmë ndihme ndihmoni flas njeri njeriu telefononi telefon paratë parate lekët leket rimbursim
  rimbursimi kthim kthimi ktheva porosi porosinë porosia llogaria pagesa pagesën pagova paguaj faturë fatura karta
  javë ditë pres marrë ardhur gabim adresa
`;
