/**
 * Hosts on which anyone may put up a form or a page for nothing. An entry with a path stands for that part of the host only.
 * What stands under such a host says nothing of the host's owner.
 */
export const freeHosts: readonly string[] =
  `forms.gle docs.google.com/forms google.com/forms forms.office.com forms.microsoft.com sites.google.com script.google.com
  form.jotform.com jotform.com typeform.com tally.so surveymonkey.com forms.app zfrmz.com formfacade.com wufoo.com paperform.co
  survey.zoho.com forms.zoho.com airtable.com/shr
  blogspot.com blogspot.co.id wordpress.com github.io gitlab.io web.app firebaseapp.com vercel.app netlify.app pages.dev
  workers.dev r2.dev herokuapp.com onrender.com fly.dev railway.app glitch.me repl.co replit.app surge.sh weebly.com wixsite.com
  wixstudio.com webflow.io carrd.co notion.site canva.site 000webhostapp.com infinityfreeapp.com godaddysites.com
  mystrikingly.com site123.me jimdosite.com square.site framer.website framer.app webnode.page ucraft.site yolasite.com
  tumblr.com medium.com substack.com altervista.org byethost.com rf.gd epizy.com great-site.net myshopify.com
  azurewebsites.net amplifyapp.com translate.goog ngrok.io ngrok-free.app trycloudflare.com duckdns.org linktr.ee
  biolinky.co heylink.me taplink.cc bio.link lynk.id bio.site beacons.ai`.split(/\s+/)
