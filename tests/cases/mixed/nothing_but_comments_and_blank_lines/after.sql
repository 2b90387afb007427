-- nothing here

/* nor here /* nested */ */
;;
